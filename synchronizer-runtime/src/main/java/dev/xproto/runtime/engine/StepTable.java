package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.StepFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which steps answer for which model. Immutable. */
final class StepTable {
    private final Map<String, StepFactory> sync = new HashMap<>();
    private final Map<String, List<StepFactory>> policies = new HashMap<>();
    private final Set<String> externals = new HashSet<>();
    private final List<StepFactory> syncSteps = new ArrayList<>();
    private final List<StepFactory> pullSteps = new ArrayList<>();
    private final List<StepFactory> watchers = new ArrayList<>();

    /**
     * @throws IllegalArgumentException two sync steps observe one model, or a step is of a kind that can't be run
     */
    StepTable(List<StepFactory> steps) {
        List<String> faults = new ArrayList<>();
        for (StepFactory step : steps) {
            add(step, faults);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        policies.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(step -> step.descriptor().className())));
    }

    private void add(StepFactory step, List<String> faults) {
        StepFactory.StepDescriptor descriptor = step.descriptor();
        switch (descriptor.kind()) {
            case SYNC -> addSync(step, faults);
            case POLICY ->
                policies.computeIfAbsent(descriptor.models().get(0).name(), name -> new ArrayList<>())
                        .add(step);
            case PULL -> pullSteps.add(step);
            case EVENT, WATCHER -> {}
        }
        if (watches(descriptor)) {
            watchers.add(step);
        }
    }

    private static boolean watches(StepFactory.StepDescriptor descriptor) {
        return descriptor.watchDegree() > 0 || !descriptor.watched().isEmpty();
    }

    private void addSync(StepFactory step, List<String> faults) {
        syncSteps.add(step);
        for (ModelType<?> model : step.descriptor().models()) {
            StepFactory known = sync.putIfAbsent(model.name(), step);
            if (known != null) {
                faults.add(
                        model.name() + " is observed by " + known.descriptor().className() + " and by "
                                + step.descriptor().className());
            }
        }
        step.descriptor().externalDependencies().forEach(model -> externals.add(model.name()));
    }

    List<StepFactory> syncSteps() {
        return syncSteps;
    }

    List<StepFactory> pullSteps() {
        return pullSteps;
    }

    /** The watchers, and the sync steps that watch too. */
    List<StepFactory> watchers() {
        return watchers;
    }

    /** The most specific step for objects of the model. */
    Optional<StepFactory> syncStep(RowType type) {
        // Asked for every row that is read: a loop, and nothing to make.
        for (String model : type.lineage()) {
            StepFactory step = sync.get(model);
            if (step != null) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** Whether somebody else synchronizes the model, and steps here wait for it. */
    boolean isExternal(RowType type) {
        return !externals.isEmpty()
                && syncStep(type).isEmpty()
                && type.lineage().stream().anyMatch(externals::contains);
    }

    /** The policies for objects of the model: those of its farthest ancestor first, then by class name. */
    List<StepFactory> policies(RowType type) {
        if (policies.isEmpty()) {
            return List.of();
        }
        List<StepFactory> found = new ArrayList<>();
        for (String model : type.lineage()) {
            found.addAll(0, policies.getOrDefault(model, List.of()));
        }
        return found;
    }

    /** Of the models in the schema, those whose objects can make others wait. */
    Set<String> counted(Schema schema) {
        Set<String> models = new HashSet<>();
        for (RowType type : schema.types()) {
            if (syncStep(type).isPresent() || isExternal(type)) {
                models.add(type.name());
            }
        }
        return models;
    }

    /** Of the models in the schema, those with policies. */
    Set<String> policed(Schema schema) {
        Set<String> models = new HashSet<>();
        for (RowType type : schema.types()) {
            if (!policies(type).isEmpty()) {
                models.add(type.name());
            }
        }
        return models;
    }
}
