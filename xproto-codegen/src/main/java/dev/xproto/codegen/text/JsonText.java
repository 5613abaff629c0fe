package dev.xproto.codegen.text;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

/**
 * Writes JSON, two blanks a level, with a line end at the end. Texts are escaped so that they are double-quoted YAML too.
 */
public final class JsonText {
    private static final HexFormat HEX = HexFormat.of();

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
        StringBuilder quoted = new StringBuilder(text.length() + 2);
        quote(text, quoted);
        return quoted.toString();
    }

    /** Most texts need no escapes, so what needs none is copied at once. */
    private static void quote(String text, StringBuilder out) {
        out.append('"');
        int copied = 0;
        for (int at = 0; at < text.length(); ) {
            char plain = text.charAt(at);
            if (plain >= ' ' && plain <= '~' && plain != '"' && plain != '\\') {
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (c == '"' || c == '\\' || !isPlain(c)) {
                out.append(text, copied, at);
                escape(c, out);
                copied = next;
            }
            at = next;
        }
        out.append(text, copied, text.length()).append('"');
    }

    private static void escape(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                for (char unit : Character.toChars(c)) {
                    out.append("\\u").append(HEX.toHexDigits(unit));
                }
            }
        }
    }

    /** Line ends that only some readers take for such, and characters that nobody sees, are written as escapes. */
    private static boolean isPlain(int c) {
        if (c >= ' ' && c < 0x7f) {
            return true;
        }
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
            quote(String.valueOf(entry.getKey()), out);
            out.append(": ");
            value(entry.getValue(), level);
        } else if (value instanceof String text) {
            quote(text, out);
        } else {
            out.append(value);
        }
    }

    private static boolean isFlat(Collection<?> list) {
        for (Object item : list) {
            if (item instanceof Map || item instanceof Collection) {
                return false;
            }
        }
        return true;
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
            out.append(separator);
            indent(level + 1);
            value(item, level + 1);
            separator = ",\n";
        }
        if (!items.isEmpty()) {
            out.append('\n');
            indent(level);
        }
        out.append(close);
    }

    private void indent(int level) {
        for (int i = 0; i < level; i++) {
            out.append("  ");
        }
    }
}
