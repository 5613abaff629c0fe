package dev.xproto.processor.index;

import dev.xproto.processor.config.SynchronizerConfig;
import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.read.StepAnnotation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a compilation, sorted by name.
 *
 * @param compilation what they are part of
 * @param classes those that everything is known of
 * @param models the generated classes that are compiled with them
 * @param whole whether that is all of them; else what seems to be missing may be there
 * @param config what they are compared with; null when no option names one, or when it can't be read
 */
record Steps(
        Compilation compilation,
        List<AnnotatedClass> classes,
        List<TypeElement> models,
        boolean whole,
        @Nullable SynchronizerConfig config) {
    /** A model, and the step that is about it. */
    record About(AnnotatedClass step, NamedClass value, ModelFacts model) {}

    /** What the steps with that annotation are about, by rights. */
    List<About> about(StepAnnotation annotation) {
        return classes.stream()
                .filter(step -> step.annotation() == annotation)
                .flatMap(Steps::each)
                .toList();
    }

    private static Stream<About> each(AnnotatedClass step) {
        return step.models().stream()
                .filter(value -> takes(step, value))
                .map(value -> value.model().map(model -> new About(step, value, model)))
                .flatMap(Optional::stream);
    }

    /** Whether it really is a step for that model; else there is an error about it already. */
    private static boolean takes(AnnotatedClass step, NamedClass value) {
        return step.implemented().isPresent()
                && step.typeArgument()
                        .map(taken -> step.compilation().fits(value.type(), taken))
                        .orElse(true);
    }

    /** The models that can be found from those. */
    KnownModels known(Collection<TypeElement> from) {
        return new KnownModels(compilation, from);
    }

    /** The classes that are steps, and not views. */
    List<AnnotatedClass> steps() {
        return classes.stream().filter(step -> step.annotation().isStep()).toList();
    }
}
