package dev.xproto.processor.index;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.read.StepAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The steps of a compilation, sorted by name.
 *
 * @param classes those that everything is known of
 * @param models the generated classes that are compiled with them
 * @param whole whether that is all of them; else what seems to be missing may be there
 */
record Steps(List<AnnotatedClass> classes, List<TypeElement> models, boolean whole) {
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

    /** Whether a class is a step. */
    boolean hasSteps() {
        return classes.stream().anyMatch(step -> step.annotation().isStep());
    }
}
