package dev.xproto.codegen.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes YAML that readers of 1.1 and of 1.2 understand alike, two blanks a level. */
public final class YamlText {
    /** Words that one reader or the other takes for something else than a text. */
    private static final Set<String> NOT_TEXTS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private static final int LONGEST_WORD = "false".length();

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /**
     * The text of a map.
     *
     * @param tree its keys are Strings; its values Maps, Collections, Strings, Numbers and Booleans; a collection in it
     *     holds only plain values, or only maps
     */
    public static String of(Map<String, ?> tree) {
        YamlText text = new YamlText();
        text.map(tree, "");
        return text.out.toString();
    }

    /** A text, quoted where it has to be. */
    public static String scalar(String text) {
        boolean plain =
                isPlain(text) && (text.length() > LONGEST_WORD || !NOT_TEXTS.contains(text.toLowerCase(Locale.ROOT)));
        return plain ? text : JsonText.quoted(text);
    }

    /** Whether it is a letter or underscore and then letters, digits, underscores, dots and dashes. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private void map(Map<?, ?> map, String indent) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(indent).append(scalar(String.valueOf(entry.getKey()))).append(':');
            value(entry.getValue(), indent);
        }
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n');
            map(map, indent + "  ");
        } else if (value instanceof Collection<?> list && holdsMaps(list)) {
            out.append('\n');
            list.forEach(item -> item((Map<?, ?>) item, indent + "  "));
        } else {
            out.append(' ').append(flow(value)).append('\n');
        }
    }

    private static boolean holdsMaps(Collection<?> list) {
        for (Object item : list) {
            if (item instanceof Map) {
                return true;
            }
        }
        return false;
    }

    /** An item of a list: its first key stands behind the dash. */
    private void item(Map<?, ?> item, String indent) {
        int start = out.length();
        map(item, indent + "  ");
        out.setCharAt(start + indent.length(), '-');
    }

    private static String flow(Object value) {
        if (value instanceof String text) {
            return scalar(text);
        }
        if (value instanceof Collection<?> list) {
            StringBuilder flow = new StringBuilder("[");
            String separator = "";
            for (Object item : list) {
                flow.append(separator).append(flow(item));
                separator = ", ";
            }
            return flow.append(']').toString();
        }
        return value instanceof Map ? "{}" : String.valueOf(value);
    }
}
