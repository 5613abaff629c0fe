package dev.xproto.parser.policy;

import dev.xproto.parser.source.SourceSpan;
import java.util.List;

/**
 * A policy expression, with names resolved. Immutable. Nests no deeper than a few hundred levels, whatever was written, so
 * it may be walked recursively. What each kind means is said in {@link PolicyEvaluator}.
 */
public sealed interface PolicyExpr {
    /** Where it stands. */
    SourceSpan span();

    /** The expressions that it is made of, in written order; none for a path, a call or a constant. */
    default List<PolicyExpr> parts() {
        if (this instanceof And and) {
            return List.of(and.left(), and.right());
        }
        if (this instanceof Or or) {
            return List.of(or.left(), or.right());
        }
        if (this instanceof Implies implies) {
            return List.of(implies.left(), implies.right());
        }
        if (this instanceof Not not) {
            return List.of(not.operand());
        }
        if (this instanceof Exists exists) {
            return List.of(exists.body());
        }
        if (this instanceof Forall forall) {
            return List.of(forall.body());
        }
        return PolicyExprParts.ofComparison(this);
    }

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
    record Path(List<String> steps, SourceSpan span) implements PolicyExpr {
        /** Copies the steps. */
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A constant.
     *
     * @param value a String, Boolean, Long or Double
     */
    record Constant(Object value, SourceSpan span) implements PolicyExpr {}

    /** The absence of a value: Python's {@code None}. */
    record Absent(SourceSpan span) implements PolicyExpr {}

    /** The left value stands in that order to the right one; false where either is absent. */
    record Compare(Order order, PolicyExpr left, PolicyExpr right, SourceSpan span) implements PolicyExpr {}

    /** A list of values, in square brackets or as a tuple. */
    record Listing(List<PolicyExpr> elements, SourceSpan span) implements PolicyExpr {
        /** Copies the list. */
        public Listing {
            elements = List.copyOf(elements);
        }
    }

    /** What a function makes of its arguments; absent where one of them is. */
    record Apply(Function function, List<PolicyExpr> arguments, SourceSpan span) implements PolicyExpr {
        /** Copies the list. */
        public Apply {
            arguments = List.copyOf(arguments);
        }
    }

    /** An order of numbers or texts. */
    enum Order {
        /** Less. */
        LESS,
        /** Less, or the same. */
        LESS_OR_EQUAL,
        /** Greater. */
        GREATER,
        /** Greater, or the same. */
        GREATER_OR_EQUAL
    }

    /** The functions of the Python subset. */
    enum Function {
        /** How long a text or list is. */
        LENGTH(1),
        /** The sum of numbers, or texts joined. */
        PLUS(2),
        /** The difference of numbers. */
        MINUS(2),
        /** Whether a text begins with another. */
        STARTS_WITH(2),
        /** Whether a text ends with another. */
        ENDS_WITH(2),
        /** A text in lower case. */
        LOWER(1),
        /** A text in upper case. */
        UPPER(1),
        /** A text without blanks at its ends. */
        STRIP(1),
        /** Whether a text has characters and all are digits. */
        IS_DIGIT(1),
        /** Whether a text has characters and all are letters or digits. */
        IS_ALNUM(1);

        private final int arity;

        Function(int arity) {
            this.arity = arity;
        }

        /** How many arguments it takes, the text it is called on included. */
        public int arity() {
            return arity;
        }
    }
}
