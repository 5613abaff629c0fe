package dev.xproto.parser.policy;

import dev.xproto.parser.policy.PolicyExpr.Function;
import dev.xproto.parser.policy.PolicyExpr.Order;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values compare. */
final class PolicyValues {
    private PolicyValues() {}

    /** Whether it is no object, so that it has no members. */
    static boolean isValue(Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof Iterable<?>;
    }

    static boolean isTrue(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        if (value instanceof CharSequence text) {
            return text.length() > 0;
        }
        if (value instanceof Iterable<?> all) {
            return all.iterator().hasNext();
        }
        return value != null;
    }

    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return left == right;
        }
        if (left instanceof Number one && right instanceof Number other) {
            return compare(one, other) == 0;
        }
        return left.equals(right);
    }

    static boolean contains(@Nullable Object container, @Nullable Object element) {
        if (container instanceof String text) {
            return element instanceof String part && text.contains(part);
        }
        if (container instanceof Iterable<?> all) {
            for (Object one : all) {
                if (same(one, element)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean ordered(Order order, @Nullable Object left, @Nullable Object right) {
        int difference;
        if (left instanceof Number one && right instanceof Number other) {
            difference = compare(one, other);
        } else if (left instanceof String one && right instanceof String other) {
            difference = one.compareTo(other);
        } else {
            return false;
        }
        return switch (order) {
            case LESS -> difference < 0;
            case LESS_OR_EQUAL -> difference <= 0;
            case GREATER -> difference > 0;
            case GREATER_OR_EQUAL -> difference >= 0;
        };
    }

    private static int compare(Number one, Number other) {
        if (isWhole(one) && isWhole(other)) {
            return Long.compare(one.longValue(), other.longValue());
        }
        double left = one.doubleValue();
        double right = other.doubleValue();
        boolean exact = Double.isFinite(left) && Double.isFinite(right);
        return exact ? decimal(one).compareTo(decimal(other)) : Double.compare(left, right);
    }

    private static boolean isWhole(Number number) {
        return number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte;
    }

    private static BigDecimal decimal(Number number) {
        return isWhole(number) ? BigDecimal.valueOf(number.longValue()) : new BigDecimal(number.toString());
    }

    static @Nullable Object apply(Function function, List<? extends @Nullable Object> arguments) {
        Object first = arguments.get(0);
        Object second = arguments.size() > 1 ? arguments.get(1) : "";
        if (first == null || second == null) {
            return null;
        }
        return switch (function) {
            case LENGTH -> length(first);
            case PLUS -> plus(first, second);
            case MINUS -> first instanceof Number one && second instanceof Number other ? minus(one, other) : null;
            default -> first instanceof String text ? ofText(function, text, second) : null;
        };
    }

    private static @Nullable Object length(Object value) {
        if (value instanceof String text) {
            return (long) text.codePointCount(0, text.length());
        }
        if (value instanceof Iterable<?> all) {
            long count = 0;
            for (Object ignored : all) {
                count++;
            }
            return count;
        }
        return null;
    }

    private static @Nullable Object plus(Object first, Object second) {
        if (first instanceof Number one && second instanceof Number other) {
            return isWhole(one) && isWhole(other)
                    ? (Object) (one.longValue() + other.longValue())
                    : (Object) (one.doubleValue() + other.doubleValue());
        }
        return first instanceof String one && second instanceof String other ? one + other : null;
    }

    private static Object minus(Number one, Number other) {
        return isWhole(one) && isWhole(other)
                ? (Object) (one.longValue() - other.longValue())
                : (Object) (one.doubleValue() - other.doubleValue());
    }

    private static @Nullable Object ofText(Function function, String text, Object argument) {
        return switch (function) {
            case STARTS_WITH -> argument instanceof String start && text.startsWith(start);
            case ENDS_WITH -> argument instanceof String end && text.endsWith(end);
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case STRIP -> text.strip();
            case IS_DIGIT -> !text.isEmpty() && text.codePoints().allMatch(Character::isDigit);
            case IS_ALNUM -> !text.isEmpty() && text.codePoints().allMatch(Character::isLetterOrDigit);
            default -> null;
        };
    }
}
