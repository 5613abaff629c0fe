package dev.xproto.processor.index;

import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;

/** A model with {@code policy_implemented} has a policy. */
final class PromisedPolicyRule implements IndexRule {
    private static final Promise PROMISE = new Promise(
            StepAnnotation.MODEL_POLICY, "policy_implemented", ModelFacts::policyImplemented, StepCode.POLICY_MISSING);

    @Override
    public void check(Steps steps, Report report) {
        PROMISE.check(steps, report);
    }
}
