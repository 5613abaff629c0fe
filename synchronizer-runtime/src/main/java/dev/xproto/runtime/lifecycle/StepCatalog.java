package dev.xproto.runtime.lifecycle;

import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The steps there are, by kind, each kind by class name. Immutable. */
public final class StepCatalog {
    private static final String SOURCE = "steps";
    private static final Map<StepKind, String> NOT_YET = Map.of(
            StepKind.EVENT, "event steps need an event bus, which is not available yet",
            StepKind.WATCHER, "watchers are not available yet");

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
        sorted.forEach(step -> kind(step.descriptor(), findings));
        twice(sorted, findings);
        if (!findings.isEmpty()) {
            throw new StartException(findings);
        }
        return new StepCatalog(sorted);
    }

    private static void kind(StepFactory.StepDescriptor step, List<Finding> findings) {
        String reason = NOT_YET.get(step.kind());
        if (reason != null) {
            refuse(
                    findings,
                    StartCode.STEP_NOT_AVAILABLE,
                    "`" + step.className() + "` can't be run: " + reason,
                    "take its annotation away, or its jar off the class path");
        } else if (step.watchDegree() > 0 || !step.watched().isEmpty()) {
            refuse(
                    findings,
                    StartCode.STEP_NOT_AVAILABLE,
                    "`" + step.className()
                            + "` can't be run: it watches other models, and watchers are not available yet",
                    "take `watchDegree` and `watched` out of its annotation");
        }
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

    /** The simple names of those of one kind, as log lines show them. */
    List<String> names(StepKind kind) {
        return of(kind).stream().map(step -> step.descriptor().simpleName()).toList();
    }
}
