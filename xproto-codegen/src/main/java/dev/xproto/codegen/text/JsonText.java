package dev.xproto.codegen.text;

import java.util.Collection;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Writes JSON, two blanks a level, with a line end at the end. Texts are escaped so that they are double-quoted YAML too.
 */
public final class JsonText {
    private static final HexFormat HEX = HexFormat.of();
    private static final String STEP = "  ";

    /** Of how many maps it is remembered where they stand: what many share comes early, with the first of them. */
    private static final int MOST_PLACES = 10_000;

    private final StringBuilder out = new StringBuilder();

    /** Where maps stand that were written; nothing unless some stand in several places. */
    private final IdentityHashMap<Map<?, ?>, Place> places = new IdentityHashMap<>();

    private final int mostPlaces;

    private JsonText(int mostPlaces) {
        this.mostPlaces = mostPlaces;
    }

    private record Place(String line, int from, int to) {}

    /**
     * The text of a tree.
     *
     * @param tree a Map with String keys, a Collection, a String, a Number or a Boolean
     */
    public static String of(Object tree) {
        return text(tree, 0);
    }

    /**
     * The same text, for a tree in which many places share a map, such as that of an inherited field: it is laid out once and
     * copied.
     */
    public static String ofShared(Object tree) {
        return text(tree, MOST_PLACES);
    }

    private static String text(Object tree, int mostPlaces) {
        JsonText text = new JsonText(mostPlaces);
        text.value(tree, "\n");
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

    /**
     * Writes a value.
     *
     * @param line a line end and the indent of the line that the value begins in
     */
    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            map(map, line);
        } else if (value instanceof Collection<?> list) {
            if (isFlat(list)) {
                flat(list);
            } else {
                block('[', ']', list, line);
            }
        } else if (value instanceof Map.Entry<?, ?> entry) {
            quote(String.valueOf(entry.getKey()), out);
            out.append(": ");
            value(entry.getValue(), line);
        } else if (value instanceof String text) {
            quote(text, out);
        } else {
            out.append(value);
        }
    }

    private void map(Map<?, ?> map, String line) {
        Place place = places.get(map);
        if (place != null && place.line().equals(line)) {
            out.append(out.substring(place.from(), place.to()));
            return;
        }
        int from = out.length();
        block('{', '}', map.entrySet(), line);
        if (places.size() < mostPlaces) {
            places.put(map, new Place(line, from, out.length()));
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
            value(item, "\n");
            separator = ", ";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private void block(char open, char close, Collection<?> items, String line) {
        out.append(open);
        String inner = line + STEP;
        String separator = inner;
        String next = "," + inner;
        for (Object item : items) {
            out.append(separator);
            value(item, inner);
            separator = next;
        }
        if (!items.isEmpty()) {
            out.append(line);
        }
        out.append(close);
    }
}
