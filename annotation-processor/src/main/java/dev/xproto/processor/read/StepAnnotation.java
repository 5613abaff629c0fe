package dev.xproto.processor.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The annotations that make a class a step, or a view, and what each asks of the class. */
public enum StepAnnotation {
    /** An actuator. */
    SYNC_STEP(ApiNames.SYNC_STEP, ApiNames.ACTUATOR, "SYNC", "observes"),
    /** A policy. */
    MODEL_POLICY(ApiNames.MODEL_POLICY, ApiNames.POLICY, "POLICY", "model"),
    /** A puller. */
    PULL_STEP(ApiNames.PULL_STEP, ApiNames.PULLER, "PULL", "observes"),
    /** An event handler. */
    EVENT_STEP(ApiNames.EVENT_STEP, ApiNames.EVENT_HANDLER, "EVENT", ""),
    /** A watch handler. */
    WATCHER(ApiNames.WATCHER, ApiNames.WATCH_HANDLER, "WATCHER", "synchronizes"),
    /** A view; not a step. */
    CONVENIENCE_WRAPPER(ApiNames.CONVENIENCE_WRAPPER, "", "", "model");

    private final String annotationName;
    private final String interfaceName;
    private final String kind;
    private final String modelsMember;

    StepAnnotation(String annotationName, String interfaceName, String kind, String modelsMember) {
        this.annotationName = annotationName;
        this.interfaceName = interfaceName;
        this.kind = kind;
        this.modelsMember = modelsMember;
    }

    /** The annotation's canonical name. */
    public String annotationName() {
        return annotationName;
    }

    /** As people write it, such as {@code @SyncStep}. */
    public String written() {
        return "@" + ApiNames.simple(annotationName);
    }

    /** The canonical name of what the class must implement; empty when that is nothing. */
    public Optional<String> interfaceName() {
        return interfaceName.isEmpty() ? Optional.empty() : Optional.of(interfaceName);
    }

    /** The constant of {@link ApiNames#STEP_KIND}; empty for views. */
    public String kind() {
        return kind;
    }

    /** The member that names the models; empty when none does. */
    public String modelsMember() {
        return modelsMember;
    }

    /** Whether the class is a step, and not a view. */
    public boolean isStep() {
        return this != CONVENIENCE_WRAPPER;
    }

    /** What the generated factory's name ends with. */
    public String factorySuffix() {
        return isStep() ? "_StepFactory" : "_ViewFactory";
    }

    /** What the generated factory implements. */
    public String factoryInterface() {
        return isStep() ? ApiNames.STEP_FACTORY : ApiNames.VIEW_FACTORY;
    }

    /** The canonical names of all of them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(StepAnnotation::annotationName).toList();
    }

    /** The annotation of that canonical name. */
    public static Optional<StepAnnotation> named(String annotationName) {
        for (StepAnnotation annotation : values()) {
            if (annotation.annotationName.equals(annotationName)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }
}
