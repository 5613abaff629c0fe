package dev.xproto.parser.policy;

import dev.xproto.parser.source.SourceSpan;

/** A policy expression. Immutable. */
public sealed interface PolicyExpr {
    /** Where it stands. */
    SourceSpan span();

    /** Both. */
    record And(PolicyExpr left, PolicyExpr right, SourceSpan span) implements PolicyExpr {}

    /** Either. */
    record Or(PolicyExpr left, PolicyExpr right, SourceSpan span) implements PolicyExpr {}

    /** Not the first without the second. */
    record Implies(PolicyExpr left, PolicyExpr right, SourceSpan span) implements PolicyExpr {}

    /** The opposite. */
    record Not(PolicyExpr operand, SourceSpan span) implements PolicyExpr {}

    /** Every live object of the model satisfies the body, which names the object by the model's name. */
    record Forall(String model, PolicyExpr body, SourceSpan span) implements PolicyExpr {}

    /** Some live object of the model satisfies the body, which names the object by the model's name. */
    record Exists(String model, PolicyExpr body, SourceSpan span) implements PolicyExpr {}

    /** Both terms are the same. */
    record Equal(PolicyExpr left, PolicyExpr right, SourceSpan span) implements PolicyExpr {}

    /** The left term is contained in the right one: an element of a list, a part of a text. */
    record In(PolicyExpr left, PolicyExpr right, SourceSpan span) implements PolicyExpr {}

    /** The named policy holds for the object that the path leads to; true when the path leads to none. */
    record Call(String policy, Path argument, SourceSpan span) implements PolicyExpr {}

    /**
     * A value, reached step by step.
     *
     * @param steps the first is {@code obj}, {@code ctx}, or a model that a quantifier around it names
     */
    record Path(java.util.List<String> steps, SourceSpan span) implements PolicyExpr {
        /** Copies the steps. */
        public Path {
            steps = java.util.List.copyOf(steps);
        }
    }

    /**
     * A constant.
     *
     * @param value a String, Boolean, Long or Double
     */
    record Constant(Object value, SourceSpan span) implements PolicyExpr {}
}
