package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;

/** A pull step waits a second or more between its looks. */
final class PeriodRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        if (step.annotation() != StepAnnotation.PULL_STEP) {
            return;
        }
        step.members().written("everySeconds").ifPresent(value -> {
            int seconds = step.members().number("everySeconds");
            if (seconds < 1) {
                report.at(
                        step.type(),
                        step.mirror(),
                        value,
                        StepCode.PERIOD,
                        "`everySeconds` is " + seconds + ", but at least 1 second lies between two looks",
                        "give 1 or more, or leave it out for 5");
            }
        });
    }
}
