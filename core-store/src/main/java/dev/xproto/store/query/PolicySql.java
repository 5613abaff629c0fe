package dev.xproto.store.query;

import dev.xproto.parser.model.Policy;
import dev.xproto.parser.policy.PolicyExpr;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.sql.Dialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says in SQL which objects a policy holds for. What speaks of the caller is worked out beforehand; what SQL can't say, or
 * would say with another meaning than the evaluator, is given up, and then each object has to be looked at. Every condition
 * is true or false, never unknown. One for each transaction; not safe for use by several threads.
 */
public final class PolicySql {
    private static final int DEEPEST = 16;

    private final Catalog catalog;
    private final PolicyTerms terms;
    private final Dialect dialect;
    private int aliases;

    /** Translates for a caller. */
    public PolicySql(Catalog catalog, Dialect dialect, CallerValues caller) {
        this.catalog = catalog;
        this.dialect = dialect;
        this.terms = new PolicyTerms(catalog, dialect, caller);
    }

    /** What is known of the caller. */
    public interface CallerValues {
        /**
         * The value of a path that begins {@code ctx}.
         *
         * @return a text, number, truth or moment, an object, or null
         */
        @Nullable
        Object get(List<String> steps);

        /** What identifies an object that {@link #get} answered; null when the value is no object. */
        dev.xproto.sync.model.@Nullable ObjectKey key(Object value);
    }

    /**
     * The condition.
     *
     * @param tables what the model's tables are called, before their number
     * @return null when it is given up
     */
    public @Nullable Condition of(String policy, StoredModel model, String tables) {
        try {
            return named(policy, new PolicyTerm.Rooted(model, tables), 0);
        } catch (PolicyTerms.GivenUpException e) {
            return null;
        }
    }

    private Condition named(String policy, PolicyTerm object, int depth) {
        Optional<Policy> found = catalog.graph().policy(policy);
        if (found.isEmpty() || depth > DEEPEST) {
            throw new PolicyTerms.GivenUpException();
        }
        return new Scope(object, depth, new HashMap<>()).holds(found.get().expression());
    }

    /** What names mean in one policy. */
    private final class Scope {
        private final PolicyTerm object;
        private final int depth;
        private final Map<String, PolicyTerm> bound;

        Scope(PolicyTerm object, int depth, Map<String, PolicyTerm> bound) {
            this.object = object;
            this.depth = depth;
            this.bound = bound;
        }

        Condition holds(PolicyExpr expression) {
            if (expression instanceof PolicyExpr.And and) {
                Condition left = holds(and.left());
                return left.isFalse() ? left : Condition.both(left, holds(and.right()));
            }
            if (expression instanceof PolicyExpr.Or or) {
                Condition left = holds(or.left());
                return left.isTrue() ? left : Condition.either(left, holds(or.right()));
            }
            if (expression instanceof PolicyExpr.Implies implies) {
                Condition left = holds(implies.left()).negated();
                return left.isTrue() ? left : Condition.either(left, holds(implies.right()));
            }
            if (expression instanceof PolicyExpr.Not not) {
                return holds(not.operand()).negated();
            }
            if (expression instanceof PolicyExpr.Exists exists) {
                return some(exists.model(), exists.body(), false);
            }
            if (expression instanceof PolicyExpr.Forall forall) {
                return some(forall.model(), forall.body(), true).negated();
            }
            return compared(expression);
        }

        private Condition compared(PolicyExpr expression) {
            if (expression instanceof PolicyExpr.Equal equal) {
                return terms.same(term(equal.left()), term(equal.right()));
            }
            if (expression instanceof PolicyExpr.In in) {
                return contained(in);
            }
            if (expression instanceof PolicyExpr.Compare compare) {
                return terms.ordered(compare.order(), term(compare.left()), term(compare.right()));
            }
            if (expression instanceof PolicyExpr.Call call) {
                return called(call);
            }
            return terms.truth(term(expression));
        }

        private Condition contained(PolicyExpr.In in) {
            PolicyTerm element = term(in.left());
            if (in.right() instanceof PolicyExpr.Listing listing) {
                Condition any = Condition.FALSE;
                for (PolicyExpr one : listing.elements()) {
                    any = Condition.either(any, terms.same(term(one), element));
                }
                return any;
            }
            return terms.contains(term(in.right()), element);
        }

        private PolicyTerm term(PolicyExpr expression) {
            if (expression instanceof PolicyExpr.Constant constant) {
                return new PolicyTerm.Known(constant.value());
            }
            if (expression instanceof PolicyExpr.Absent) {
                return new PolicyTerm.Known(null);
            }
            if (expression instanceof PolicyExpr.Path path) {
                return reached(path.steps());
            }
            throw new PolicyTerms.GivenUpException();
        }

        private PolicyTerm reached(List<String> steps) {
            String first = steps.get(0);
            if (first.equals("ctx")) {
                return terms.ofCaller(steps);
            }
            PolicyTerm here = first.equals("obj") ? object : bound.get(first);
            if (here == null) {
                throw new PolicyTerms.GivenUpException();
            }
            for (String step : steps.subList(1, steps.size())) {
                here = terms.step(here, step, alias());
            }
            return here;
        }

        /** Whether some live object of the model fits, or, inverted, doesn't. */
        private Condition some(String name, PolicyExpr body, boolean inverted) {
            StoredModel model = catalog.find(name);
            if (model == null) {
                throw new PolicyTerms.GivenUpException();
            }
            List<Condition> ways = new ArrayList<>();
            for (StoredModel top : catalog.tops(model)) {
                String alias = alias();
                Map<String, PolicyTerm> inner = new HashMap<>(bound);
                inner.put(name, new PolicyTerm.Rooted(top, alias));
                Condition holds = new Scope(object, depth, inner).holds(body);
                ways.add(exists(top, alias, dialect.isLive(alias + "0"), inverted ? holds.negated() : holds));
            }
            Condition any = Condition.FALSE;
            for (Condition way : ways) {
                any = Condition.either(any, way);
            }
            return any;
        }

        /** True when there is no such object. */
        private Condition called(PolicyExpr.Call call) {
            PolicyTerm target = term(call.argument());
            if (target instanceof PolicyTerm.Known known && known.value() == null) {
                return Condition.TRUE;
            }
            if (target instanceof PolicyTerm.Rooted) {
                return named(call.policy(), target, depth + 1);
            }
            if (target instanceof PolicyTerm.Linked linked) {
                String alias = alias();
                Condition holds = named(call.policy(), new PolicyTerm.Rooted(linked.model(), alias), depth + 1);
                return holds.isTrue()
                        ? holds
                        : exists(linked.model(), alias, alias + "0.id = " + linked.id(), holds.negated())
                                .negated();
            }
            throw new PolicyTerms.GivenUpException();
        }

        private Condition exists(StoredModel model, String alias, String join, Condition inner) {
            if (inner.isFalse()) {
                return inner;
            }
            return inner.within(
                    "EXISTS (SELECT 1 FROM " + PolicyTerms.joined(model, alias, dialect) + " WHERE " + join + " AND (",
                    "))");
        }
    }

    private String alias() {
        return "q" + aliases++ + "_";
    }
}
