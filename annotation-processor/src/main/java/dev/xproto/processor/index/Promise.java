package dev.xproto.processor.index;

import dev.xproto.processor.config.SynchronizerConfig;
import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * What a model says that its synchronizer will have. Looked at where that is known: where models and steps are compiled
 * together, and, for models from elsewhere, where the configuration says that the synchronizer is the one of their
 * application.
 *
 * @param annotation what keeps the promise
 * @param option the option that makes it
 * @param isMade whether a model makes it
 * @param code what to report
 */
record Promise(StepAnnotation annotation, String option, Predicate<ModelFacts> isMade, StepCode code) {
    void check(Steps steps, Report report) {
        List<AnnotatedClass> all = steps.steps();
        if (!steps.whole() || all.isEmpty()) {
            return;
        }
        Set<String> kept = new HashSet<>();
        steps.about(annotation).forEach(about -> kept.add(about.value().type().toString()));
        for (TypeElement model : steps.models()) {
            broken(model, kept).ifPresent(facts -> report.at(model, code, message(facts), help()));
        }
        // A class file has no place to point to; so it is told where the steps are.
        AnnotatedClass first = all.get(0);
        fromElsewhere(steps)
                .flatMap(model -> broken(model, kept).stream())
                .forEach(facts -> report.at(first.type(), first.mirror(), code, message(facts), help()));
    }

    private Optional<ModelFacts> broken(TypeElement model, Set<String> kept) {
        return ModelFacts.of(model)
                .filter(facts -> !facts.isAbstract() && isMade.test(facts))
                .filter(facts -> !covers(kept, model));
    }

    private static Stream<TypeElement> fromElsewhere(Steps steps) {
        SynchronizerConfig config = steps.config();
        if (config == null || config.name().isEmpty()) {
            return Stream.empty();
        }
        List<TypeElement> named = steps.steps().stream()
                .flatMap(step -> step.models().stream())
                .map(NamedClass::element)
                .flatMap(Optional::stream)
                .filter(type -> ModelFacts.of(type)
                        .filter(facts -> facts.app().equals(config.name()))
                        .isPresent())
                .toList();
        return steps.known(named).ofApp(config.name()).stream()
                .filter(type -> !steps.models().contains(type));
    }

    private String message(ModelFacts facts) {
        return "`" + facts.name() + "` has `option " + option + "`, but no " + annotation.written() + " is for it";
    }

    private String help() {
        return "write a class with " + annotation.written() + ", or drop the option";
    }

    /** Whether a step is for the model, or for a base of it. */
    private static boolean covers(Set<String> kept, TypeElement model) {
        Optional<TypeElement> at = Optional.of(model);
        while (at.isPresent()) {
            if (kept.contains(at.get().asType().toString())) {
                return true;
            }
            at = Compilation.element(at.get().getSuperclass());
        }
        return false;
    }
}
