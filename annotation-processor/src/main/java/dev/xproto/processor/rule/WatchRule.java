package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.ApiNames;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;

/** Who watches can be told of changes, and who can be told watches something. */
final class WatchRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        if (step.annotation() != StepAnnotation.SYNC_STEP && step.annotation() != StepAnnotation.WATCHER) {
            return;
        }
        int degree = step.members().number("watchDegree");
        boolean watches = degree > 0 || !step.watched().isEmpty();
        boolean isTold = step.compilation()
                .asSupertype(step.type().asType(), ApiNames.WATCH_HANDLER)
                .isPresent();
        if (degree < 0) {
            negative(step, degree, report);
        } else if (watches && !isTold && step.annotation() == StepAnnotation.SYNC_STEP) {
            report.at(
                    step.type(),
                    step.mirror(),
                    StepCode.NO_WATCH_HANDLER,
                    "`" + step.shown() + "` watches links, but has no method to be told of changes",
                    "implement `" + ApiNames.simple(ApiNames.WATCH_HANDLER) + "` too");
        } else if (!watches && isTold) {
            report.at(
                    step.type(),
                    step.mirror(),
                    StepCode.NOTHING_WATCHED,
                    "`" + step.shown() + "` watches nothing, so `handleWatchedObject` is never called",
                    "give `watchDegree` or `watched`");
        }
    }

    private static void negative(AnnotatedClass step, int degree, Report report) {
        step.members()
                .value("watchDegree")
                .ifPresent(value -> report.at(
                        step.type(),
                        step.mirror(),
                        value,
                        StepCode.DEGREE,
                        "`watchDegree` is " + degree + ", but links are counted from 0",
                        "give the number of links between the observed and the watched models"));
    }
}
