package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;

/** No step for a model with {@code no_sync}, no policy for one with {@code no_policy}: neither would ever run. */
final class OptedOutRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        for (NamedClass value : step.models()) {
            value.model().filter(model -> !model.isAbstract()).ifPresent(model -> check(step, value, model, report));
        }
    }

    private static void check(AnnotatedClass step, NamedClass value, ModelFacts model, Report report) {
        if (step.annotation() == StepAnnotation.SYNC_STEP && model.noSync()) {
            report.at(
                    step.type(),
                    step.mirror(),
                    value.place(),
                    StepCode.NO_SYNC,
                    "`" + model.name() + "` has `option no_sync`, so its objects are never synchronized",
                    "drop the option from the model, or this step");
        }
        if (step.annotation() == StepAnnotation.MODEL_POLICY && model.noPolicy()) {
            report.at(
                    step.type(),
                    step.mirror(),
                    value.place(),
                    StepCode.NO_POLICY,
                    "`" + model.name() + "` has `option no_policy`, so its objects never have a policy",
                    "drop the option from the model, or this policy");
        }
    }
}
