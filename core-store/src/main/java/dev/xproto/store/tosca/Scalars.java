package dev.xproto.store.tosca;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads scalars as YAML 1.1 does, which is what recipes have always been read with. */
final class Scalars {
    private static final Set<String> TRUE = Set.of("yes", "true", "on");
    private static final Set<String> FALSE = Set.of("no", "false", "off");
    private static final int MOST_DIGITS = 40;

    private Scalars() {}

    /** What the scalar means; empty when its tag says that it is something which recipes don't have. */
    static Optional<RecipeValue> read(ScalarNode node) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.STR)) {
            return Optional.of(new RecipeValue.Text(text));
        }
        if (tag.equals(Tag.NULL)) {
            return Optional.of(new RecipeValue.Absent());
        }
        if (tag.equals(Tag.BOOL)) {
            return flag(text);
        }
        if (tag.equals(Tag.TIMESTAMP)) {
            return Optional.of(new RecipeValue.Moment(text));
        }
        return number(tag, text);
    }

    private static Optional<RecipeValue> flag(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean known = TRUE.contains(lower) || FALSE.contains(lower);
        return known ? Optional.of(new RecipeValue.Flag(TRUE.contains(lower), text)) : Optional.empty();
    }

    private static Optional<RecipeValue> number(Tag tag, String text) {
        if (text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            if (tag.equals(Tag.INT)) {
                return Optional.of(new RecipeValue.Whole(whole(text), text));
            }
            if (tag.equals(Tag.FLOAT)) {
                return Optional.of(new RecipeValue.Decimal(decimal(text), text));
            }
            return Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty(); // a tag promised a number, and the text isn't one
        }
    }

    /** With underscores, sign, binary, octal, hexadecimal, and base sixty, such as {@code 1:30}. */
    private static BigInteger whole(String written) {
        String text = written.replace("_", "").toLowerCase(Locale.ROOT);
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
        BigInteger size = magnitude(digits);
        return negative ? size.negate() : size;
    }

    private static BigInteger magnitude(String digits) {
        if (digits.startsWith("0b")) {
            return new BigInteger(digits.substring(2), 2);
        }
        if (digits.startsWith("0x")) {
            return new BigInteger(digits.substring(2), 16);
        }
        if (digits.contains(":")) {
            BigInteger sum = BigInteger.ZERO;
            for (String part : List.of(digits.split(":", -1))) {
                sum = sum.multiply(BigInteger.valueOf(60)).add(new BigInteger(part));
            }
            return sum;
        }
        return digits.length() > 1 && digits.startsWith("0")
                ? new BigInteger(digits.substring(1), 8)
                : new BigInteger(digits);
    }

    private static double decimal(String written) {
        String text = written.replace("_", "").toLowerCase(Locale.ROOT);
        if (text.endsWith(".nan")) {
            return Double.NaN;
        }
        if (text.endsWith(".inf")) {
            return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (!text.contains(":")) {
            return Double.parseDouble(text);
        }
        double sum = 0;
        for (String part : List.of(text.replaceFirst("^[-+]", "").split(":", -1))) {
            sum = sum * 60 + Double.parseDouble(part);
        }
        return text.startsWith("-") ? -sum : sum;
    }
}
