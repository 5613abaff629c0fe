package dev.xproto.parser.policy;

import java.util.List;

/** The parts of what compares. */
final class PolicyExprParts {
    private PolicyExprParts() {}

    static List<PolicyExpr> ofComparison(PolicyExpr expression) {
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
