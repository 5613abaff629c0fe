package dev.xproto.parser.validation;

import dev.xproto.parser.policy.PolicyExpr;
import java.util.List;

/** Looks into expressions. */
final class PolicyParts {
    private PolicyParts() {}

    /** Adds every call of a policy in the expression. */
    static void calls(PolicyExpr expression, List<PolicyExpr.Call> into) {
        if (expression instanceof PolicyExpr.Call call) {
            into.add(call);
        }
        for (PolicyExpr part : parts(expression)) {
            calls(part, into);
        }
    }

    /** The expressions that it is made of. */
    static List<PolicyExpr> parts(PolicyExpr expression) {
        if (expression instanceof PolicyExpr.And and) {
            return List.of(and.left(), and.right());
        }
        if (expression instanceof PolicyExpr.Or or) {
            return List.of(or.left(), or.right());
        }
        if (expression instanceof PolicyExpr.Implies implies) {
            return List.of(implies.left(), implies.right());
        }
        if (expression instanceof PolicyExpr.Not not) {
            return List.of(not.operand());
        }
        if (expression instanceof PolicyExpr.Exists exists) {
            return List.of(exists.body());
        }
        if (expression instanceof PolicyExpr.Forall forall) {
            return List.of(forall.body());
        }
        return comparedParts(expression);
    }

    private static List<PolicyExpr> comparedParts(PolicyExpr expression) {
        if (expression instanceof PolicyExpr.Equal equal) {
            return List.of(equal.left(), equal.right());
        }
        if (expression instanceof PolicyExpr.In in) {
            return List.of(in.left(), in.right());
        }
        if (expression instanceof PolicyExpr.Compare compare) {
            return List.of(compare.left(), compare.right());
        }
        if (expression instanceof PolicyExpr.Apply apply) {
            return apply.arguments();
        }
        if (expression instanceof PolicyExpr.Listing listing) {
            return listing.elements();
        }
        return List.of();
    }
}
