package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;

/** An event step names an event bus that there is. */
final class TechnologyRule implements Rule {
    private static final String KAFKA = "kafka";

    @Override
    public void check(AnnotatedClass step, Report report) {
        if (step.annotation() != StepAnnotation.EVENT_STEP) {
            return;
        }
        step.members().value("technology").ifPresent(value -> {
            if (!KAFKA.equals(value.getValue())) {
                report.at(
                        step.type(),
                        step.mirror(),
                        value,
                        StepCode.TECHNOLOGY,
                        "the technology `" + value.getValue() + "` is not known",
                        "write `" + KAFKA + "`, which is the one there is");
            }
        });
    }
}
