package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.PolicyCode;
import dev.xproto.parser.policy.PolicyExpr;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.parser.syntax.ExpressionNode;
import dev.xproto.parser.syntax.Name;
import dev.xproto.parser.syntax.PolicyNode;
import dev.xproto.parser.syntax.ValueNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Makes a policy of what is written: paths begin with a name in scope, Python is translated. */
final class PolicyTranslator {
    private final Diagnostics diagnostics;
    private final Deque<String> scope = new ArrayDeque<>();

    private PolicyTranslator(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        scope.push("obj");
        scope.push("ctx");
    }

    static PolicyExpr translate(PolicyNode policy, Diagnostics diagnostics) {
        return new PolicyTranslator(diagnostics).expression(policy.body());
    }

    private PolicyExpr expression(ExpressionNode node) {
        if (node instanceof ExpressionNode.Group group) {
            return expression(group.inner());
        }
        if (node instanceof ExpressionNode.Binary binary) {
            return binary(binary);
        }
        if (node instanceof ExpressionNode.Not not) {
            return new PolicyExpr.Not(expression(not.operand()), not.span());
        }
        if (node instanceof ExpressionNode.Quantifier quantifier) {
            return quantifier(quantifier);
        }
        return term(node);
    }

    private PolicyExpr binary(ExpressionNode.Binary node) {
        PolicyExpr left = expression(node.left());
        PolicyExpr right = expression(node.right());
        SourceSpan span = node.span();
        return switch (node.joint()) {
            case AND -> new PolicyExpr.And(left, right, span);
            case OR -> new PolicyExpr.Or(left, right, span);
            case IMPLIES -> new PolicyExpr.Implies(left, right, span);
            case EQUAL -> new PolicyExpr.Equal(left, right, span);
            case IN -> new PolicyExpr.In(left, right, span);
        };
    }

    private PolicyExpr quantifier(ExpressionNode.Quantifier node) {
        String variable = node.variable().text();
        if (scope.contains(variable)) {
            diagnostics.report(Diagnostic.at(
                            node.variable().span(),
                            PolicyCode.SHADOWED,
                            "`" + variable + "` has a meaning here already")
                    .help("compare the objects in two policies, one calling the other"));
        }
        scope.push(variable);
        PolicyExpr body = expression(node.body());
        scope.pop();
        return node.universal()
                ? new PolicyExpr.Forall(variable, body, node.span())
                : new PolicyExpr.Exists(variable, body, node.span());
    }

    private PolicyExpr term(ExpressionNode node) {
        if (node instanceof ExpressionNode.Call call) {
            return new PolicyExpr.Call(call.policy().text(), path(call.argument(), false), call.span());
        }
        if (node instanceof ExpressionNode.Symbol symbol) {
            return path(symbol.name(), true);
        }
        if (node instanceof ExpressionNode.Literal literal) {
            return new PolicyExpr.Constant(constant(literal.value()), literal.span());
        }
        ExpressionNode.Python python = (ExpressionNode.Python) node;
        return PythonExpression.translate(python, List.copyOf(scope), diagnostics);
    }

    private static Object constant(ValueNode value) {
        return switch (value.kind()) {
            case STRING -> value.unquoted();
            case NAME -> value.text().equals("True");
            case NUMBER -> PythonLiteral.number(value.text()).orElse(value.text());
        };
    }

    /** A path that begins with no name in scope means a member of {@code obj}, as it always did in calls. */
    private PolicyExpr.Path path(Name name, boolean tell) {
        String text = name.text().endsWith(".all()")
                ? name.text().substring(0, name.text().length() - 6)
                : name.text();
        if (text.endsWith("()")) {
            diagnostics.report(Diagnostic.at(
                            name.span(), PolicyCode.UNKNOWN_STEP, "`" + text + "` calls something other than `all()`")
                    .help("compare fields, or write a policy in Java"));
        }
        List<String> steps = new ArrayList<>(Arrays.asList(text.split("\\.", -1)));
        if (!scope.contains(steps.get(0))) {
            if (tell) {
                diagnostics.report(Diagnostic.at(
                                name.span(),
                                PolicyCode.UNKNOWN_ROOT,
                                "`" + text
                                        + "` begins with neither `obj`, `ctx` nor a name that a quantifier introduces")
                        .note("it is read as `obj." + text + "`")
                        .help("write `obj." + text + "`"));
            }
            steps.add(0, "obj");
        }
        return new PolicyExpr.Path(steps, name.span());
    }
}
