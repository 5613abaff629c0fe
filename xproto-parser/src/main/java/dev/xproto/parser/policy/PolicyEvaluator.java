package dev.xproto.parser.policy;

/** Placeholder. */
final class PolicyEvaluator {
    private PolicyEvaluator() {}
}
