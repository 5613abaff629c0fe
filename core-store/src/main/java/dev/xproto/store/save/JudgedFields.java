package dev.xproto.store.save;

import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.policy.PolicyExpr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which fields of the saved object a validator looks at. */
final class JudgedFields {
    private JudgedFields() {}

    static Set<String> of(ModelGraph graph, String policy) {
        Set<String> fields = new HashSet<>();
        Deque<PolicyExpr> left = new ArrayDeque<>();
        graph.policy(policy).ifPresent(found -> left.add(found.expression()));
        while (!left.isEmpty()) {
            PolicyExpr expression = left.remove();
            if (expression instanceof PolicyExpr.Path path
                    && path.steps().size() > 1
                    && path.steps().get(0).equals("obj")) {
                fields.add(path.steps().get(1));
            }
            left.addAll(parts(expression));
        }
        return fields;
    }

    private static List<PolicyExpr> parts(PolicyExpr expression) {
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
        if (expression instanceof PolicyExpr.Forall forall) {
            return List.of(forall.body());
        }
        if (expression instanceof PolicyExpr.Exists exists) {
            return List.of(exists.body());
        }
        return terms(expression);
    }

    private static List<PolicyExpr> terms(PolicyExpr expression) {
        if (expression instanceof PolicyExpr.Equal equal) {
            return List.of(equal.left(), equal.right());
        }
        if (expression instanceof PolicyExpr.In in) {
            return List.of(in.left(), in.right());
        }
        if (expression instanceof PolicyExpr.Compare compare) {
            return List.of(compare.left(), compare.right());
        }
        if (expression instanceof PolicyExpr.Call call) {
            return List.of(call.argument());
        }
        if (expression instanceof PolicyExpr.Listing listing) {
            return listing.elements();
        }
        return expression instanceof PolicyExpr.Apply apply ? apply.arguments() : List.of();
    }
}
