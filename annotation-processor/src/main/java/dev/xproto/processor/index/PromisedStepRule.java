package dev.xproto.processor.index;

import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;

/** A model with {@code sync_implemented} has a sync step. */
final class PromisedStepRule implements IndexRule {
    private static final Promise PROMISE = new Promise(
            StepAnnotation.SYNC_STEP, "sync_implemented", ModelFacts::syncImplemented, StepCode.STEP_MISSING);

    @Override
    public void check(Steps steps, Report report) {
        PROMISE.check(steps, report);
    }
}
