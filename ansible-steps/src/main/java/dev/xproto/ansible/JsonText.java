package dev.xproto.ansible;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON that Ansible takes as variables. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /**
     * The text of maps, iterables, texts, numbers, truth values, moments and nulls.
     *
     * @throws IllegalArgumentException there is something else among them; the message says where
     */
    static String of(@Nullable Object value) {
        JsonText json = new JsonText();
        json.write(value, "", "\n");
        return json.text.append('\n').toString();
    }

    private void write(@Nullable Object value, String place, String margin) {
        if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof Number number) {
            number(number, place);
        } else if (value instanceof CharSequence || value instanceof Instant || value instanceof Enum<?>) {
            data(value.toString());
        } else if (value instanceof Map<?, ?> map) {
            map(map, place, margin);
        } else if (value instanceof Iterable<?> list) {
            list(list, place, margin);
        } else {
            throw new IllegalArgumentException("`" + place + "` is a "
                    + value.getClass().getSimpleName()
                    + ": only texts, numbers, truth values, lists and maps can be handed to a playbook");
        }
    }

    /** A text with marks of a template in it is marked as none: what operators type in must not be run. */
    private void data(String value) {
        if (value.contains("{{") || value.contains("{%") || value.contains("{#")) {
            text.append("{\"__ansible_unsafe\": ");
            quoted(value);
            text.append('}');
        } else {
            quoted(value);
        }
    }

    private void number(Number number, String place) {
        boolean whole = number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigInteger
                || number instanceof BigDecimal;
        if (!whole && !Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("`" + place + "` is " + number + ", which JSON has no word for");
        }
        text.append(number);
    }

    private void map(Map<?, ?> map, String place, String margin) {
        text.append('{');
        String separator = margin + "  ";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(separator);
            String key = String.valueOf(entry.getKey());
            quoted(key);
            text.append(": ");
            write(entry.getValue(), place.isEmpty() ? key : place + "." + key, margin + "  ");
            separator = "," + margin + "  ";
        }
        text.append(map.isEmpty() ? "}" : margin + "}");
    }

    private void list(Iterable<?> list, String place, String margin) {
        text.append('[');
        String separator = "";
        int index = 0;
        for (Object each : list) {
            text.append(separator);
            write(each, place + "[" + index++ + "]", margin);
            separator = ", ";
        }
        text.append(']');
    }

    private void quoted(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
