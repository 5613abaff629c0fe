package dev.xproto.parser.internal;

import dev.xproto.parser.internal.grammar.XprotoLexer;
import dev.xproto.parser.internal.grammar.XprotoParser;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.parser.syntax.ExpressionNode;
import dev.xproto.parser.syntax.ExpressionNode.Joint;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Makes a tree of a flat expression: {@code not} binds tightest, then {@code &}, {@code |} and {@code ->}, and a
 * quantifier takes in all that follows it. Long chains become balanced trees, so that depth grows with nesting and not
 * with length; nesting has a limit.
 */
final class ExpressionBuilder {
    /** Chains up to this length lean to the left, as they are written; longer ones are balanced. */
    private static final int LEANING = 4;

    private final List<XprotoParser.OperandContext> operands;
    private final List<Token> operators;
    private int depth;
    private int operand;
    private int prefix;

    private ExpressionBuilder(XprotoParser.ExpressionContext expression, int depth) {
        this.operands = expression.operands;
        this.operators = expression.operators;
        this.depth = depth;
    }

    static ExpressionNode build(XprotoParser.ExpressionContext expression) {
        return new ExpressionBuilder(expression, 0).implication();
    }

    private ExpressionNode implication() {
        int outside = depth;
        List<ExpressionNode> parts = new ArrayList<>();
        parts.add(chain(Joint.OR));
        while (follows(XprotoLexer.ARROW)) {
            deeper();
            parts.add(chain(Joint.OR));
        }
        depth = outside;
        ExpressionNode whole = parts.get(parts.size() - 1);
        for (int i = parts.size() - 2; i >= 0; i--) {
            whole = binary(Joint.IMPLIES, parts.get(i), whole);
        }
        return whole;
    }

    private ExpressionNode chain(Joint joint) {
        int sign = joint == Joint.OR ? XprotoLexer.OR : XprotoLexer.AND;
        List<ExpressionNode> parts = new ArrayList<>();
        parts.add(part(joint));
        while (follows(sign)) {
            parts.add(part(joint));
        }
        return parts.size() <= LEANING ? leaning(joint, parts) : balanced(joint, parts);
    }

    private ExpressionNode part(Joint joint) {
        return joint == Joint.OR ? chain(Joint.AND) : unary();
    }

    private boolean follows(int sign) {
        return operand <= operators.size() && operators.get(operand - 1).getType() == sign;
    }

    private static ExpressionNode leaning(Joint joint, List<ExpressionNode> parts) {
        ExpressionNode whole = parts.get(0);
        for (ExpressionNode part : parts.subList(1, parts.size())) {
            whole = binary(joint, whole, part);
        }
        return whole;
    }

    private static ExpressionNode balanced(Joint joint, List<ExpressionNode> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int half = parts.size() / 2;
        return binary(
                joint, balanced(joint, parts.subList(0, half)), balanced(joint, parts.subList(half, parts.size())));
    }

    private ExpressionNode unary() {
        XprotoParser.OperandContext here = operands.get(operand);
        if (prefix == here.prefixes.size()) {
            operand++;
            prefix = 0;
            return primary(here);
        }
        XprotoParser.PrefixContext sign = here.prefixes.get(prefix);
        prefix++;
        deeper();
        ExpressionNode inner = sign.quantifier == null ? unary() : implication();
        depth--;
        SourceSpan span = ((SpanToken) sign.getStart()).span().to(inner.span());
        if (sign.quantifier == null) {
            return new ExpressionNode.Not(inner, span);
        }
        boolean universal = sign.quantifier.getType() == XprotoLexer.FORALL;
        return new ExpressionNode.Quantifier(universal, NodeBuilder.name(sign.variable), inner, span);
    }

    private void deeper() {
        depth++;
        if (depth > StatementTokens.DEEPEST) {
            SpanToken here = (SpanToken) operands.get(operand).getStart();
            throw new Fault(here.as(XprotoLexer.TOO_DEEP), here, new IntervalSet());
        }
    }

    private ExpressionNode primary(XprotoParser.OperandContext read) {
        if (read.group != null) {
            ExpressionNode inner = new ExpressionBuilder(read.group, depth + 1).implication();
            return new ExpressionNode.Group(inner, inner.span());
        }
        ExpressionNode left = term(read.left);
        if (read.operator == null) {
            return left;
        }
        Joint joint = read.operator.getType() == XprotoLexer.IN ? Joint.IN : Joint.EQUAL;
        return binary(joint, left, term(read.right));
    }

    private static ExpressionNode binary(Joint joint, ExpressionNode left, ExpressionNode right) {
        return new ExpressionNode.Binary(joint, left, right, left.span().to(right.span()));
    }

    private static ExpressionNode term(XprotoParser.TermContext term) {
        SourceSpan span = NodeBuilder.span(term);
        if (term.symbol != null) {
            return new ExpressionNode.Symbol(NodeBuilder.name(term.symbol), span);
        }
        if (term.callee != null) {
            return new ExpressionNode.Call(NodeBuilder.name(term.callee), NodeBuilder.name(term.argument), span);
        }
        if (term.atom.getType() == XprotoLexer.PYTHON) {
            String text = term.atom.getText();
            return new ExpressionNode.Python(text.substring(2, text.length() - 2), span);
        }
        return new ExpressionNode.Literal(NodeBuilder.value(term.atom), span);
    }
}
