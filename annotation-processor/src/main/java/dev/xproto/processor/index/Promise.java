package dev.xproto.processor.index;

import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/**
 * What a model says that its synchronizer will have. Looked at where models and steps are compiled together, as that is
 * where the model's own synchronizer is.
 *
 * @param annotation what keeps the promise
 * @param option the option that makes it
 * @param isMade whether a model makes it
 * @param code what to report
 */
record Promise(StepAnnotation annotation, String option, Predicate<ModelFacts> isMade, StepCode code) {
    void check(Steps steps, Report report) {
        if (!steps.whole() || !steps.hasSteps()) {
            return;
        }
        List<Steps.About> kept = steps.about(annotation);
        for (TypeElement model : steps.models()) {
            ModelFacts.of(model)
                    .filter(facts -> !facts.isAbstract() && isMade.test(facts))
                    .filter(facts -> kept.stream().noneMatch(about -> covers(about, model)))
                    .ifPresent(facts -> report.at(
                            model,
                            code,
                            "`" + facts.name() + "` has `option " + option + "`, but no " + annotation.written()
                                    + " is for it",
                            "write a class with " + annotation.written() + ", or drop the option"));
        }
    }

    private static boolean covers(Steps.About about, TypeElement model) {
        return about.step().compilation().fits(model.asType(), about.value().type());
    }
}
