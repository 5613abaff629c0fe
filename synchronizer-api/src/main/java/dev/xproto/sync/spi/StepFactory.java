package dev.xproto.sync.spi;

import dev.xproto.sync.model.ModelType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the instances of one step class. Written by the annotation processor beside the step, named
 * {@code <Step>_StepFactory}, and listed under {@code META-INF/services}; so nothing scans class paths or reflects on
 * steps.
 */
public interface StepFactory {
    /** What is known of the step without making one. */
    StepDescriptor descriptor();

    /**
     * A new instance, for one run.
     *
     * @return of the class that {@link StepKind} names for the step's kind
     */
    Object create(StepServices services);

    /** Who knows the classes that the step was compiled with; null for the platform's own. */
    default @Nullable ClassLoader loader() {
        return getClass().getClassLoader();
    }

    /**
     * What an annotation said.
     *
     * @param kind the annotation
     * @param className the step's binary class name
     * @param models the observed models; of a policy its one model; empty for event steps
     * @param externalDependencies of a sync step
     * @param everySeconds of a pull step, else 0
     * @param technology of an event step, else empty
     * @param topics of an event step
     * @param pattern of an event step, else empty
     * @param watchDegree of a sync step or watcher
     * @param watched of a sync step or watcher
     */
    record StepDescriptor(
            StepKind kind,
            String className,
            List<ModelType<?>> models,
            List<ModelType<?>> externalDependencies,
            int everySeconds,
            String technology,
            List<String> topics,
            String pattern,
            int watchDegree,
            List<WatchedLink> watched) {
        /** Copies the lists. */
        public StepDescriptor {
            models = List.copyOf(models);
            externalDependencies = List.copyOf(externalDependencies);
            topics = List.copyOf(topics);
            watched = List.copyOf(watched);
        }

        /** A sync step that watches nothing. */
        public static StepDescriptor sync(String className, ModelType<?>... models) {
            return new StepDescriptor(
                    StepKind.SYNC, className, List.of(models), List.of(), 0, "", List.of(), "", 0, List.of());
        }

        /** A policy. */
        public static StepDescriptor policy(String className, ModelType<?> model) {
            return new StepDescriptor(
                    StepKind.POLICY, className, List.of(model), List.of(), 0, "", List.of(), "", 0, List.of());
        }

        /** The same, watching nothing. */
        public StepDescriptor withoutWatching() {
            return new StepDescriptor(
                    kind,
                    className,
                    models,
                    externalDependencies,
                    everySeconds,
                    technology,
                    topics,
                    pattern,
                    0,
                    List.of());
        }

        /** The step's class name without its package. */
        public String simpleName() {
            return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
        }
    }

    /**
     * A {@link dev.xproto.sync.annotation.ModelLink}.
     *
     * @param dest the far model
     * @param via the link that leads there
     * @param into the one field that matters; empty means any
     */
    record WatchedLink(ModelType<?> dest, String via, String into) {}
}
