package dev.xproto.parser.policy;

import dev.xproto.parser.model.ModelGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a policy holds for an object. Never changes anything. Safe for use by many threads if the source of objects
 * is.
 *
 * <ul>
 *   <li>A path is followed step by step; as soon as a step has no value, the whole path has none. A text, a number, a
 *       moment or a list has no members.
 *   <li>Used as a condition, no value, {@code False}, 0, an empty text and an empty list are false, all else is true.
 *   <li>{@code =}: no value equals no value and nothing else; whole and broken numbers are compared by value; objects are
 *       compared by identity as their source sees it; things of different kinds differ.
 *   <li>{@code in}: an element of a list, or a part of a text; nothing is in no value.
 *   <li>An order holds between two numbers or two texts, and never where a value is missing.
 *   <li>{@code &}, {@code |}, {@code ->} look at the right side only if the left one leaves the answer open.
 *   <li>{@code exists} is false and {@code forall} true when there are no objects; both stop at the first that decides.
 *   <li>{@code *policy(path)} is true when the path has no value; over a list, the policy must hold for each element.
 *   <li>A function of a missing value has no value.
 *   <li>A policy that calls others is asked about an object once; time grows with policies times objects, and with the
 *       product of the objects where quantifiers stand in each other.
 * </ul>
 */
public final class PolicyEvaluator {
    private final ModelGraph graph;
    private final PolicyObjects objects;
    private final Map<String, Boolean> calling = new ConcurrentHashMap<>();

    /** Evaluates the policies of the graph over those objects. */
    public PolicyEvaluator(ModelGraph graph, PolicyObjects objects) {
        this.graph = graph;
        this.objects = objects;
    }

    /**
     * Whether a policy holds.
     *
     * @param policy its name
     * @param object what {@code obj} means
     * @param context what {@code ctx} means
     * @throws IllegalArgumentException there is no such policy
     */
    public boolean holds(String policy, Object object, PolicyContext context) {
        return holds(expression(policy), object, context);
    }

    private PolicyExpr expression(String policy) {
        return graph.policy(policy)
                .orElseThrow(() -> new IllegalArgumentException("no policy `" + policy + "`"))
                .expression();
    }

    /** Whether an expression holds. */
    public boolean holds(PolicyExpr expression, Object object, PolicyContext context) {
        return new Run(object, context, new HashMap<>()).holds(expression);
    }

    /** A policy asked about an object. */
    private record Asked(String policy, Object object) {}

    private boolean calls(String policy) {
        return calling.computeIfAbsent(
                policy,
                name -> graph.policy(name)
                        .filter(one -> calls(one.expression()))
                        .isPresent());
    }

    private static boolean calls(PolicyExpr expression) {
        return expression instanceof PolicyExpr.Call
                || expression.parts().stream().anyMatch(PolicyEvaluator::calls);
    }

    /** One evaluation: what names mean in it. */
    private final class Run {
        private final Object object;
        private final PolicyContext context;
        private final Map<String, Object> bound = new HashMap<>();

        /**
         * What policies that call others have answered: without it, a policy that calls another twice, which calls a third
         * twice, and so on, would take forever.
         */
        private final Map<Asked, Boolean> answers;

        Run(Object object, PolicyContext context, Map<Asked, Boolean> answers) {
            this.object = object;
            this.context = context;
            this.answers = answers;
        }

        boolean holds(PolicyExpr expression) {
            if (expression instanceof PolicyExpr.And and) {
                return holds(and.left()) && holds(and.right());
            }
            if (expression instanceof PolicyExpr.Or or) {
                return holds(or.left()) || holds(or.right());
            }
            if (expression instanceof PolicyExpr.Implies implies) {
                return !holds(implies.left()) || holds(implies.right());
            }
            if (expression instanceof PolicyExpr.Not not) {
                return !holds(not.operand());
            }
            if (expression instanceof PolicyExpr.Exists exists) {
                return some(exists.model(), exists.body(), true);
            }
            if (expression instanceof PolicyExpr.Forall forall) {
                return !some(forall.model(), forall.body(), false);
            }
            return compared(expression);
        }

        private boolean compared(PolicyExpr expression) {
            if (expression instanceof PolicyExpr.Equal equal) {
                return PolicyValues.same(value(equal.left()), value(equal.right()));
            }
            if (expression instanceof PolicyExpr.In in) {
                return PolicyValues.contains(value(in.right()), value(in.left()));
            }
            if (expression instanceof PolicyExpr.Compare compare) {
                return PolicyValues.ordered(compare.order(), value(compare.left()), value(compare.right()));
            }
            if (expression instanceof PolicyExpr.Call call) {
                return called(call);
            }
            return PolicyValues.isTrue(value(expression));
        }

        /** Whether some object makes the body that. */
        private boolean some(String model, PolicyExpr body, boolean wanted) {
            Object outer = bound.get(model);
            try {
                for (Object candidate : objects.all(model)) {
                    bound.put(model, candidate);
                    if (holds(body) == wanted) {
                        return true;
                    }
                }
                return false;
            } finally {
                if (outer == null) {
                    bound.remove(model);
                } else {
                    bound.put(model, outer);
                }
            }
        }

        private boolean called(PolicyExpr.Call call) {
            Object target = value(call.argument());
            if (target instanceof Iterable<?> targets) {
                for (Object one : targets) {
                    if (!answer(call.policy(), one)) {
                        return false;
                    }
                }
                return true;
            }
            return target == null || answer(call.policy(), target);
        }

        private boolean answer(String policy, Object about) {
            Asked asked = new Asked(policy, about);
            Boolean known = answers.get(asked);
            if (known == null) {
                known = new Run(about, context, answers).holds(expression(policy));
                if (calls(policy)) {
                    answers.put(asked, known);
                }
            }
            return known;
        }

        private @Nullable Object value(PolicyExpr expression) {
            if (expression instanceof PolicyExpr.Constant constant) {
                return constant.value();
            }
            if (expression instanceof PolicyExpr.Path path) {
                return reached(path.steps());
            }
            if (expression instanceof PolicyExpr.Absent) {
                return null;
            }
            if (expression instanceof PolicyExpr.Listing listing) {
                return listing.elements().stream().map(this::value).toList();
            }
            if (expression instanceof PolicyExpr.Apply apply) {
                return PolicyValues.apply(
                        apply.function(),
                        apply.arguments().stream().map(this::value).toList());
            }
            return holds(expression);
        }

        private @Nullable Object reached(List<String> steps) {
            Object here = root(steps);
            for (String step : steps.subList(Math.min(steps.size(), startsAtContext(steps) ? 2 : 1), steps.size())) {
                if (here == null || PolicyValues.isValue(here)) {
                    return null;
                }
                here = objects.get(here, step);
            }
            return here;
        }

        private boolean startsAtContext(List<String> steps) {
            return steps.get(0).equals("ctx");
        }

        private @Nullable Object root(List<String> steps) {
            if (startsAtContext(steps)) {
                return steps.size() < 2 ? null : context.value(steps.get(1));
            }
            return steps.get(0).equals("obj") ? object : bound.get(steps.get(0));
        }
    }
}
