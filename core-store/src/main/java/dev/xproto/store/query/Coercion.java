package dev.xproto.store.query;

import dev.xproto.store.catalog.Excerpt;
import dev.xproto.sync.model.FieldKind;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes what a condition compares with fit the column: clients send texts and whole numbers only. */
final class Coercion {
    private static final BigInteger MOST_UINT64 = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    /** Longer texts are no numbers and no moments; and to read a number takes the square of its length. */
    private static final int LONGEST = 400;

    private Coercion() {}

    static Object to(FieldKind kind, @Nullable Object value) {
        if (value == null) {
            throw new BadConditionException("needs a value to compare with");
        }
        if (kind.javaClass().isInstance(value)) {
            return value;
        }
        String text = value.toString().strip();
        if (kind != FieldKind.STRING && text.length() > LONGEST) {
            throw unfit(kind, value);
        }
        try {
            return convert(kind, value, text);
        } catch (NumberFormatException | ArithmeticException | DateTimeException e) {
            throw unfit(kind, value);
        }
    }

    private static BadConditionException unfit(FieldKind kind, Object value) {
        return new BadConditionException("is of kind " + kind.name().toLowerCase(Locale.ROOT)
                + ", and can't be compared with `" + Excerpt.of(value) + "`");
    }

    private static Object convert(FieldKind kind, Object value, String text) {
        return switch (kind) {
            case STRING -> value.toString();
            case BOOL -> bool(text);
            case INT32, LINK -> Integer.parseInt(text);
            case UINT32, INT64 -> Long.parseLong(text);
            case UINT64 -> unsigned(text);
            case FLOAT -> Float.parseFloat(text);
            case DOUBLE -> Double.parseDouble(text);
            case DATE -> date(value, text);
        };
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "1", "True", "true" -> true;
            case "0", "False", "false" -> false;
            default -> throw new NumberFormatException(text);
        };
    }

    private static Long unsigned(String text) {
        BigInteger number = new BigInteger(text);
        if (number.signum() < 0 || number.compareTo(MOST_UINT64) > 0) {
            throw new NumberFormatException(text);
        }
        return number.longValue();
    }

    private static Instant date(Object value, String text) {
        if (value instanceof Number) {
            throw new NumberFormatException(text);
        }
        return Instant.parse(text);
    }
}
