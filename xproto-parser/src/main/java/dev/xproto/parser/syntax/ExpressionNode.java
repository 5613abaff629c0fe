package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/** A policy expression as written, precedence applied. Nests 200 deep at most, so it may be walked recursively. */
public sealed interface ExpressionNode extends SyntaxNode {
    /** What joins two expressions. */
    enum Joint {
        /** {@code &}. */
        AND("&"),
        /** {@code |}. */
        OR("|"),
        /** {@code ->}. */
        IMPLIES("->"),
        /** {@code =}. */
        EQUAL("="),
        /** {@code in}. */
        IN("in");

        private final String sign;

        Joint(String sign) {
            this.sign = sign;
        }

        /** As it is written. */
        public String sign() {
            return sign;
        }
    }

    /** Two expressions, joined. */
    record Binary(Joint joint, ExpressionNode left, ExpressionNode right, SourceSpan span) implements ExpressionNode {}

    /** {@code not}. */
    record Not(ExpressionNode operand, SourceSpan span) implements ExpressionNode {}

    /** In parentheses. */
    record Group(ExpressionNode inner, SourceSpan span) implements ExpressionNode {}

    /** {@code exists} or, when universal, {@code forall}. */
    record Quantifier(boolean universal, Name variable, ExpressionNode body, SourceSpan span)
            implements ExpressionNode {}

    /** {@code *policy(path)}. */
    record Call(Name policy, Name argument, SourceSpan span) implements ExpressionNode {}

    /** A name with dots, perhaps with {@code ()} at its end. */
    record Symbol(Name name, SourceSpan span) implements ExpressionNode {}

    /** A number or text, quotes included, or {@code True} or {@code False}. */
    record Literal(ValueNode value, SourceSpan span) implements ExpressionNode {}

    /**
     * {@code {{ }}}.
     *
     * @param text what stands between the braces
     */
    record Python(String text, SourceSpan span) implements ExpressionNode {}
}
