package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.diagnostics.PolicyCode;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.policy.PolicyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds the types in one policy, with a given meaning of {@code obj}. */
final class PolicyTyper {
    private final Subject subject;
    private final PolicyPaths paths;
    private final Map<String, PolicyType> scope;
    private final BiConsumer<String, Model> called;
    private final Diagnostics out;

    /**
     * For one policy.
     *
     * @param scope what names in scope mean; changed while quantifiers are walked
     * @param called is told each policy that is called, and for what
     */
    PolicyTyper(
            Subject subject,
            PolicyPaths paths,
            Map<String, PolicyType> scope,
            BiConsumer<String, Model> called,
            Diagnostics out) {
        this.subject = subject;
        this.paths = paths;
        this.scope = scope;
        this.called = called;
        this.out = out;
    }

    /** Checks an expression that must be true or false. */
    void condition(PolicyExpr expression) {
        boolean constant = expression instanceof PolicyExpr.Constant given && !(given.value() instanceof Boolean);
        if (constant || expression instanceof PolicyExpr.Listing) {
            tell(expression, PolicyCode.CONDITION, "this is neither true nor false", "compare it with something");
        }
        if (expression instanceof PolicyExpr.And
                || expression instanceof PolicyExpr.Or
                || expression instanceof PolicyExpr.Implies
                || expression instanceof PolicyExpr.Not) {
            expression.parts().forEach(this::condition);
        } else if (expression instanceof PolicyExpr.Exists exists) {
            quantified(exists, exists.model(), exists.body());
        } else if (expression instanceof PolicyExpr.Forall forall) {
            quantified(forall, forall.model(), forall.body());
        } else {
            type(expression);
        }
    }

    private void quantified(PolicyExpr whole, String model, PolicyExpr body) {
        Optional<Model> found = subject.graph().find(model);
        if (found.isEmpty()) {
            String question = NearestNames.question(
                    model, subject.graph().models().stream().map(Model::name).toList());
            tell(
                    whole,
                    PolicyCode.UNKNOWN_MODEL,
                    "no message is called `" + model + "`",
                    question.isEmpty() ? "name a message" : question);
        }
        PolicyType outer = scope.get(model);
        scope.put(model, found.map(PolicyType::object).orElse(PolicyType.UNKNOWN));
        condition(body);
        if (outer == null) {
            scope.remove(model);
        } else {
            scope.put(model, outer);
        }
    }

    private PolicyType type(PolicyExpr expression) {
        if (expression instanceof PolicyExpr.Path path) {
            return path(path);
        }
        if (expression instanceof PolicyExpr.Constant constant) {
            return PolicyType.of(constant.value());
        }
        if (expression instanceof PolicyExpr.Absent) {
            return PolicyType.NOTHING;
        }
        if (expression instanceof PolicyExpr.Listing listing) {
            listing.elements().forEach(this::type);
            return PolicyType.VALUES;
        }
        if (expression instanceof PolicyExpr.Apply apply) {
            return applied(apply);
        }
        return truth(expression);
    }

    private PolicyType truth(PolicyExpr expression) {
        if (expression instanceof PolicyExpr.Equal equal) {
            same(equal, type(equal.left()), type(equal.right()));
        } else if (expression instanceof PolicyExpr.In in) {
            contained(in, type(in.left()), type(in.right()));
        } else if (expression instanceof PolicyExpr.Compare compare) {
            ordered(compare, type(compare.left()), type(compare.right()));
        } else if (expression instanceof PolicyExpr.Call call) {
            call(call);
        } else {
            condition(expression);
        }
        return PolicyType.TRUTH;
    }

    private PolicyType path(PolicyExpr.Path path) {
        return paths.follow(path.steps(), scope, (code, message, help) -> tell(path, code, message, help));
    }

    private void call(PolicyExpr.Call call) {
        PolicyType target = path(call.argument());
        Model model = target.model();
        if (model != null) {
            called.accept(call.policy(), model);
        } else if (!target.isOpen()) {
            tell(
                    call,
                    PolicyCode.NOT_OBJECT,
                    "policy `" + call.policy() + "` is asked about " + target.words(),
                    "name a link");
        }
    }

    private void same(PolicyExpr whole, PolicyType left, PolicyType right) {
        if (!fits(left, right)) {
            tell(
                    whole,
                    PolicyCode.TYPES,
                    left.words() + " never equals " + right.words(),
                    "compare things of the same kind, such as `.id` with `.id`");
        }
    }

    private boolean fits(PolicyType left, PolicyType right) {
        if (left.isOpen() || right.isOpen()) {
            return true;
        }
        if (left.kind() != right.kind()) {
            return false;
        }
        return left.model() == null || right.model() == null || related(left.model(), right.model());
    }

    /** Whether one object can be of both models. */
    private boolean related(Model one, Model other) {
        InheritanceIndex inheritance = subject.inheritance();
        if (inheritance.lineage(one).contains(other)
                || inheritance.lineage(other).contains(one)) {
            return true;
        }
        return inheritance.descendants(one).stream()
                .anyMatch(model -> inheritance.lineage(model).contains(other));
    }

    private void contained(PolicyExpr whole, PolicyType element, PolicyType container) {
        switch (container.kind()) {
            case TEXT -> same(whole, element, PolicyType.TEXT);
            case OBJECTS -> {
                Model model = container.model();
                if (model != null) {
                    same(whole, element, PolicyType.object(model));
                }
            }
            case VALUES, UNKNOWN, NOTHING -> {
                // Anything may be in there.
            }
            default ->
                tell(
                        whole,
                        PolicyCode.NOT_CONTAINER,
                        "nothing is in " + container.words(),
                        "name a text, or a link to many, right of `in`");
        }
    }

    private void ordered(PolicyExpr whole, PolicyType left, PolicyType right) {
        boolean orders = left.kind() == PolicyType.Kind.NUMBER || left.kind() == PolicyType.Kind.TEXT;
        if ((!left.isOpen() && !orders) || !fits(left, right)) {
            tell(
                    whole,
                    PolicyCode.TYPES,
                    left.words() + " and " + right.words() + " have no order",
                    "compare two numbers or two texts");
        }
    }

    private PolicyType applied(PolicyExpr.Apply apply) {
        List<PolicyType> types = new ArrayList<>();
        apply.arguments().forEach(argument -> types.add(type(argument)));
        PolicyType first = types.get(0);
        return switch (apply.function()) {
            case LENGTH -> {
                boolean counts = Set.of(PolicyType.Kind.TEXT, PolicyType.Kind.OBJECTS, PolicyType.Kind.VALUES)
                        .contains(first.kind());
                expect(apply, counts || first.isOpen(), "length", first);
                yield PolicyType.NUMBER;
            }
            case PLUS, MINUS -> {
                ordered(apply, first, types.get(1));
                yield first;
            }
            case STARTS_WITH, ENDS_WITH, IS_DIGIT, IS_ALNUM -> {
                types.forEach(type -> expect(apply, fits(type, PolicyType.TEXT), "text method", type));
                yield PolicyType.TRUTH;
            }
            case LOWER, UPPER, STRIP -> {
                expect(apply, fits(first, PolicyType.TEXT), "text method", first);
                yield PolicyType.TEXT;
            }
        };
    }

    private void expect(PolicyExpr whole, boolean holds, String what, PolicyType found) {
        if (!holds) {
            tell(whole, PolicyCode.TYPES, found.words() + " has no " + what, "apply it to a text");
        }
    }

    private void tell(PolicyExpr where, PolicyCode code, String message, String help) {
        out.report(Diagnostic.at(where.span(), code, message).help(help));
    }
}
