package dev.xproto.store.query;

import dev.xproto.store.sql.BoundedRegex;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.ValueCodec;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.Operator;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Compares one column with a bound value.
 *
 * @param dialect where the database differs
 * @param column as SQL
 * @param kind what it holds
 */
record Comparison(Dialect dialect, String column, FieldKind kind) {
    private static final int LONGEST_PATTERN = 1000;

    Condition of(Lookup lookup, @Nullable Object value) {
        return switch (lookup.form()) {
            case IS_NULL -> absence(Boolean.TRUE.equals(Coercion.to(FieldKind.BOOL, value)));
            case STARTS_WITH -> {
                boolean folded = lookup.operator() == Operator.IEXACT;
                yield text(
                        "POSITION(" + folded("?", folded) + " IN " + folded(asText(), folded) + ") = 1", string(value));
            }
            case ENDS_WITH -> {
                boolean folded = lookup.operator() == Operator.IEXACT;
                String end = folded("?", folded);
                Condition.Parameter bound = parameter(string(value));
                yield new Condition(
                        "RIGHT(" + folded(asText(), folded) + ", CHAR_LENGTH(" + end + ")) = " + end,
                        List.of(bound, bound));
            }
            case PLAIN -> plain(lookup.operator(), value);
        };
    }

    private Condition plain(Operator operator, @Nullable Object value) {
        if (value == null) {
            if (operator != Operator.EQUAL) {
                throw new BadConditionException("can be compared with nothing by EQUAL only, not by " + operator);
            }
            return absence(true);
        }
        return switch (operator) {
            case EQUAL -> typed("=", value);
            case GREATER_THAN -> typed(">", value);
            case LESS_THAN -> typed("<", value);
            case GREATER_THAN_OR_EQUAL -> typed(">=", value);
            case LESS_THAN_OR_EQUAL -> typed("<=", value);
            case IEXACT -> text(dialect.lower(asText()) + " = " + dialect.lower("?"), string(value));
            case CONTAINS -> text("POSITION(? IN " + asText() + ") > 0", string(value));
            case ICONTAINS ->
                text("POSITION(" + dialect.lower("?") + " IN " + dialect.lower(asText()) + ") > 0", string(value));
            case REGEX -> text(dialect.matches(asText(), false), pattern(value));
            case IREGEX -> text(dialect.matches(asText(), true), pattern(value));
        };
    }

    private Condition absence(boolean absent) {
        return Condition.plain(column + (absent ? " IS NULL" : " IS NOT NULL"));
    }

    private Condition typed(String operator, Object value) {
        if (kind == FieldKind.BOOL && !operator.equals("=")) {
            throw new BadConditionException("is true or false, which has no order");
        }
        Object converted = Coercion.to(kind, value);
        return new Condition(
                column + " " + operator + " ?",
                List.of((statement, at) -> ValueCodec.bind(statement, at, kind, converted)));
    }

    private static Condition text(String sql, String value) {
        return new Condition(sql, List.of(parameter(value)));
    }

    private static Condition.Parameter parameter(String value) {
        return (statement, at) -> statement.setString(at, value);
    }

    private String folded(String text, boolean folded) {
        return folded ? dialect.lower(text) : text;
    }

    private String asText() {
        return switch (kind) {
            case STRING -> column;
            case DATE -> throw new BadConditionException("is a moment, not a text");
            default -> "CAST(" + column + " AS CHARACTER VARYING)";
        };
    }

    private static String string(@Nullable Object value) {
        if (value == null) {
            throw new BadConditionException("needs a text to compare with");
        }
        return value.toString();
    }

    private static String pattern(Object value) {
        String pattern = value.toString();
        if (pattern.length() > LONGEST_PATTERN) {
            throw new BadConditionException("takes a regular expression of at most " + LONGEST_PATTERN + " characters");
        }
        try {
            BoundedRegex.compile(pattern, false);
        } catch (PatternSyntaxException e) {
            throw new BadConditionException("takes a regular expression, and that is none: " + e.getDescription()
                    + " at position " + Math.max(0, e.getIndex()));
        } catch (StackOverflowError e) {
            throw new BadConditionException("takes a regular expression with fewer nested groups");
        }
        return pattern;
    }
}
