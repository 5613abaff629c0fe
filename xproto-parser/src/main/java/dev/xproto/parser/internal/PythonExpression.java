package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.PolicyCode;
import dev.xproto.parser.policy.PolicyExpr;
import dev.xproto.parser.policy.PolicyExpr.Function;
import dev.xproto.parser.policy.PolicyExpr.Order;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.parser.syntax.ExpressionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Translates the part of Python that policies use: comparisons, {@code in}, {@code and}, {@code or}, {@code not}, sums,
 * {@code len}, methods of texts, lists. Nothing is ever run; whatever else is written is told of.
 */
final class PythonExpression {
    private static final int DEEPEST = 64;
    private static final Map<String, Function> METHODS = Map.of(
            "startswith", Function.STARTS_WITH,
            "endswith", Function.ENDS_WITH,
            "lower", Function.LOWER,
            "upper", Function.UPPER,
            "strip", Function.STRIP,
            "isdigit", Function.IS_DIGIT,
            "isalnum", Function.IS_ALNUM);
    private static final Map<String, Order> ORDERS =
            Map.of("<", Order.LESS, "<=", Order.LESS_OR_EQUAL, ">", Order.GREATER, ">=", Order.GREATER_OR_EQUAL);

    private final PythonTokens tokens;
    private final List<String> scope;
    private final SourceSpan span;
    private int depth;

    private PythonExpression(ExpressionNode.Python node, List<String> scope) {
        this.tokens = new PythonTokens(node.text());
        this.scope = scope;
        this.span = node.span();
    }

    /** The translation; something false in its place when there is none. */
    static PolicyExpr translate(ExpressionNode.Python node, List<String> scope, Diagnostics diagnostics) {
        PythonExpression reader = new PythonExpression(node, scope);
        try {
            PolicyExpr whole = reader.either();
            if (!reader.tokens.here().isEmpty()) {
                throw new Untranslatable("`" + reader.tokens.here() + "`");
            }
            return whole;
        } catch (Untranslatable e) {
            diagnostics.report(
                    Diagnostic.at(node.span(), PolicyCode.PYTHON, "this Python can't be translated: " + e.getMessage())
                            .note(
                                    "known are comparisons, `in`, `and`, `or`, `not`, `+`, `-`, `len`, methods of texts, and lists")
                            .help("write it in the policy language, or check it in Java with a model policy"));
            return new PolicyExpr.Constant(false, node.span());
        }
    }

    static final class Untranslatable extends Exception {
        private static final long serialVersionUID = 1L;

        Untranslatable(String what) {
            super(what, null, false, false);
        }
    }

    private PolicyExpr either() throws Untranslatable {
        depth++;
        if (depth > DEEPEST) {
            throw new Untranslatable("it nests deeper than " + DEEPEST);
        }
        PolicyExpr left = both();
        while (tokens.takes("or")) {
            left = new PolicyExpr.Or(left, both(), span);
            depth++;
        }
        depth--;
        return left;
    }

    private PolicyExpr both() throws Untranslatable {
        PolicyExpr left = opposite();
        while (tokens.takes("and")) {
            left = new PolicyExpr.And(left, opposite(), span);
        }
        return left;
    }

    private PolicyExpr opposite() throws Untranslatable {
        if (!tokens.takes("not")) {
            return comparison();
        }
        depth++;
        if (depth > DEEPEST) {
            throw new Untranslatable("it nests deeper than " + DEEPEST);
        }
        PolicyExpr not = new PolicyExpr.Not(opposite(), span);
        depth--;
        return not;
    }

    private PolicyExpr comparison() throws Untranslatable {
        PolicyExpr left = sum();
        String sign = tokens.here();
        if (ORDERS.containsKey(sign)) {
            tokens.next();
            return unchained(new PolicyExpr.Compare(ORDERS.get(sign), left, sum(), span));
        }
        if (tokens.takes("==")) {
            return unchained(new PolicyExpr.Equal(left, sum(), span));
        }
        if (tokens.takes("!=")) {
            return unchained(new PolicyExpr.Not(new PolicyExpr.Equal(left, sum(), span), span));
        }
        if (tokens.takes("in")) {
            return unchained(new PolicyExpr.In(left, sum(), span));
        }
        if (tokens.takes("is")) {
            boolean not = tokens.takes("not");
            PolicyExpr equal = new PolicyExpr.Equal(left, sum(), span);
            return unchained(not ? new PolicyExpr.Not(equal, span) : equal);
        }
        if (tokens.takes("not")) {
            expect("in");
            return unchained(new PolicyExpr.Not(new PolicyExpr.In(left, sum(), span), span));
        }
        return left;
    }

    private PolicyExpr unchained(PolicyExpr compared) throws Untranslatable {
        String sign = tokens.here();
        if (ORDERS.containsKey(sign) || List.of("==", "!=", "in", "is", "not").contains(sign)) {
            throw new Untranslatable("comparisons in a row");
        }
        return compared;
    }

    private PolicyExpr sum() throws Untranslatable {
        PolicyExpr left = atom();
        while (tokens.here().equals("+") || tokens.here().equals("-")) {
            depth++;
            if (depth > DEEPEST * 2) {
                throw new Untranslatable("a sum of more than " + DEEPEST + " parts");
            }
            Function function = tokens.next().equals("+") ? Function.PLUS : Function.MINUS;
            left = new PolicyExpr.Apply(function, List.of(left, atom()), span);
        }
        return left;
    }

    private PolicyExpr atom() throws Untranslatable {
        PolicyExpr value = start();
        while (tokens.takes(".")) {
            value = member(value, tokens.next());
        }
        return value;
    }

    private PolicyExpr start() throws Untranslatable {
        if (tokens.takes("(")) {
            PolicyExpr inner = either();
            if (tokens.takes(",")) {
                return listing(inner, ")");
            }
            expect(")");
            return inner;
        }
        if (tokens.takes("[")) {
            return tokens.takes("]") ? new PolicyExpr.Listing(List.of(), span) : listing();
        }
        String word = tokens.next();
        return switch (word) {
            case "True" -> new PolicyExpr.Constant(true, span);
            case "False" -> new PolicyExpr.Constant(false, span);
            case "None" -> new PolicyExpr.Absent(span);
            case "len" -> length();
            default -> constantOrPath(word);
        };
    }

    private PolicyExpr listing() throws Untranslatable {
        PolicyExpr first = either();
        if (!tokens.takes(",")) {
            expect("]");
            return new PolicyExpr.Listing(List.of(first), span);
        }
        return listing(first, "]");
    }

    private PolicyExpr listing(PolicyExpr first, String close) throws Untranslatable {
        List<PolicyExpr> elements = new ArrayList<>(List.of(first));
        while (!tokens.takes(close)) {
            elements.add(either());
            if (!tokens.takes(",")) {
                expect(close);
                break;
            }
        }
        return new PolicyExpr.Listing(elements, span);
    }

    private PolicyExpr length() throws Untranslatable {
        expect("(");
        PolicyExpr argument = either();
        expect(")");
        return new PolicyExpr.Apply(Function.LENGTH, List.of(argument), span);
    }

    private PolicyExpr constantOrPath(String word) throws Untranslatable {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        if (first == '\'' || first == '"' || Character.isDigit(first)) {
            Object value = PythonLiteral.read(word).orElseThrow(() -> new Untranslatable("`" + word + "`"));
            return new PolicyExpr.Constant(value, span);
        }
        if (!scope.contains(word)) {
            throw new Untranslatable(word.isEmpty() ? "it ends too early" : "`" + word + "` is no known name");
        }
        return new PolicyExpr.Path(List.of(word), span);
    }

    private PolicyExpr member(PolicyExpr owner, String name) throws Untranslatable {
        if (tokens.takes("(")) {
            return method(owner, name);
        }
        if (owner instanceof PolicyExpr.Path path && !name.isEmpty() && Character.isLetter(name.charAt(0))) {
            List<String> steps = new ArrayList<>(path.steps());
            steps.add(name);
            return new PolicyExpr.Path(steps, span);
        }
        throw new Untranslatable("`." + name + "`");
    }

    private PolicyExpr method(PolicyExpr owner, String name) throws Untranslatable {
        if (name.equals("all") && tokens.takes(")")) {
            return owner;
        }
        Function function = METHODS.get(name);
        if (function == null) {
            throw new Untranslatable("method `" + name + "`");
        }
        List<PolicyExpr> arguments = new ArrayList<>(List.of(owner));
        if (function.arity() == 2) {
            arguments.add(either());
        }
        expect(")");
        return new PolicyExpr.Apply(function, arguments, span);
    }

    private void expect(String sign) throws Untranslatable {
        if (!tokens.takes(sign)) {
            String found = tokens.here();
            throw new Untranslatable(
                    "`" + sign + "` is missing" + (found.isEmpty() ? " at its end" : " before `" + found + "`"));
        }
    }
}
