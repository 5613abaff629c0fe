package dev.xproto.runtime.lifecycle;

import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The steps there are, by kind, each kind by class name. Immutable. */
public final class StepCatalog {
    private static final String SOURCE = "steps";

    private final List<StepFactory> steps;

    private StepCatalog(List<StepFactory> steps) {
        this.steps = steps;
    }

    /**
     * The steps that the index on the class path names.
     *
     * @throws StartException the index names steps that can't be run, or that don't go together
     */
    public static StepCatalog ofClassPath(ClassLoader loader) {
        List<StepFactory> found = new ArrayList<>();
        try {
            ServiceLoader.load(StepFactory.class, loader).forEach(found::add);
        } catch (ServiceConfigurationError e) {
            throw StartException.of(
                    StartCode.BROKEN_INDEX,
                    SOURCE,
                    "the index names a step that can't be made: " + e.getMessage(),
                    "compile everything anew, so that index and steps fit again");
        }
        return of(found);
    }

    /**
     * Exactly these steps.
     *
     * @throws StartException one of them can't be run, or they don't go together
     */
    public static StepCatalog of(List<StepFactory> steps) {
        List<StepFactory> sorted = steps.stream()
                .sorted(Comparator.comparing(step -> step.descriptor().className()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        twice(sorted, findings);
        if (!findings.isEmpty()) {
            throw new StartException(findings);
        }
        return new StepCatalog(sorted);
    }

    private static void twice(List<StepFactory> steps, List<Finding> findings) {
        Map<String, List<String>> byModel = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (StepFactory step : steps) {
            if (step.descriptor().kind() == StepKind.SYNC) {
                for (ModelType<?> model : step.descriptor().models()) {
                    seen.merge(model.name(), 1, Integer::sum);
                    byModel.computeIfAbsent(model.name(), name -> new ArrayList<>())
                            .add("`" + step.descriptor().className() + "`");
                }
            }
        }
        byModel.forEach((model, classes) -> {
            if (classes.size() > 1) {
                refuse(
                        findings,
                        StartCode.TWO_STEPS,
                        "the model `" + model + "` is observed by " + String.join(" and ", classes),
                        "let one step observe it, or take a jar off the class path");
            }
        });
    }

    private static void refuse(List<Finding> findings, StartCode code, String message, String help) {
        findings.add(new Finding(code.id(), true, SOURCE, 0, 0, message, help));
    }

    /** All of them. */
    public List<StepFactory> all() {
        return steps;
    }

    /** Those of one kind. */
    public List<StepFactory> of(StepKind kind) {
        return steps.stream().filter(step -> step.descriptor().kind() == kind).toList();
    }

    /** The same without those of one kind. */
    StepCatalog without(StepKind kind) {
        return new StepCatalog(
                steps.stream().filter(step -> step.descriptor().kind() != kind).toList());
    }

    /** The watchers, and the sync steps that watch too. */
    public List<StepFactory> watching() {
        return steps.stream().filter(StepCatalog::watches).toList();
    }

    /** The same without watchers; sync steps that watch too go on as sync steps. */
    StepCatalog withoutWatching() {
        return new StepCatalog(without(StepKind.WATCHER).steps.stream()
                .map(step -> watches(step) ? new Unwatching(step) : step)
                .toList());
    }

    private static boolean watches(StepFactory step) {
        return step.descriptor().watchDegree() > 0
                || !step.descriptor().watched().isEmpty();
    }

    /** A step as if it watched nothing. */
    private record Unwatching(StepFactory step) implements StepFactory {
        @Override
        public StepDescriptor descriptor() {
            return step.descriptor().withoutWatching();
        }

        @Override
        public Object create(StepServices services) {
            return step.create(services);
        }

        @Override
        public @Nullable ClassLoader loader() {
            return step.loader();
        }
    }

    /** The simple names of those of one kind, as log lines show them. */
    List<String> names(StepKind kind) {
        return of(kind).stream().map(step -> step.descriptor().simpleName()).toList();
    }
}
