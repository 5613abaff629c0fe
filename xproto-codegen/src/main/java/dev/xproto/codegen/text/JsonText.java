package dev.xproto.codegen.text;

import java.util.Collection;
import java.util.Map;

/**
 * Writes JSON, two blanks a level, with a line end at the end. Texts are escaped so that they are double-quoted YAML too.
 */
public final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /**
     * The text of a tree.
     *
     * @param tree a Map with String keys, a Collection, a String, a Number or a Boolean
     */
    public static String of(Object tree) {
        JsonText text = new JsonText();
        text.value(tree, 0);
        return text.out.append('\n').toString();
    }

    /** The text in double quotes, with escapes. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> escape(c, quoted));
        return quoted.append('"').toString();
    }

    private static void escape(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isPlain(c)) {
                    out.appendCodePoint(c);
                } else {
                    for (char unit : Character.toChars(c)) {
                        out.append(String.format("\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    /** Line ends that only some readers take for such, and characters that nobody sees, are written as escapes. */
    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private void value(Object value, int level) {
        if (value instanceof Map<?, ?> map) {
            block('{', '}', map.entrySet(), level);
        } else if (value instanceof Collection<?> list) {
            if (isFlat(list)) {
                flat(list);
            } else {
                block('[', ']', list, level);
            }
        } else if (value instanceof Map.Entry<?, ?> entry) {
            out.append(quoted(String.valueOf(entry.getKey()))).append(": ");
            value(entry.getValue(), level);
        } else if (value instanceof String text) {
            out.append(quoted(text));
        } else {
            out.append(value);
        }
    }

    private static boolean isFlat(Collection<?> list) {
        return list.stream().noneMatch(item -> item instanceof Map || item instanceof Collection);
    }

    private void flat(Collection<?> list) {
        String separator = "[";
        for (Object item : list) {
            out.append(separator);
            value(item, 0);
            separator = ", ";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private void block(char open, char close, Collection<?> items, int level) {
        out.append(open);
        String separator = "\n";
        for (Object item : items) {
            out.append(separator).append("  ".repeat(level + 1));
            value(item, level + 1);
            separator = ",\n";
        }
        if (!items.isEmpty()) {
            out.append('\n').append("  ".repeat(level));
        }
        out.append(close);
    }
}
