package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;

/** A policy handles something. Where it means to, but misses the name or the parameters, other rules say so. */
final class HandlerRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        if (step.annotation() != StepAnnotation.MODEL_POLICY) {
            return;
        }
        Handlers.of(step).ifPresent(handlers -> {
            boolean handles = handlers.overridden().stream().anyMatch(name -> name.startsWith("handle"));
            boolean meantTo =
                    !handlers.misnamed().isEmpty() || !handlers.notOverriding().isEmpty();
            if (!handles && !meantTo) {
                report.at(
                        step.type(),
                        StepCode.NO_HANDLER,
                        "policy `" + step.shown() + "` handles nothing",
                        "override `handleCreate`, `handleUpdate` or `handleDelete`");
            }
        });
    }
}
