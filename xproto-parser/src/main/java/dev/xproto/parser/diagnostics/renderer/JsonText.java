package dev.xproto.parser.diagnostics.renderer;

import dev.xproto.parser.source.SourcePosition;
import dev.xproto.parser.source.SourceSpan;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON: maps, lists, texts, numbers and truth values; keys in the order of the map. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText text = new JsonText();
        text.value(value);
        return text.out.append('\n').toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            while (entries.hasNext()) {
                Map.Entry<?, ?> entry = entries.next();
                string(String.valueOf(entry.getKey()));
                out.append(':');
                value(entry.getValue());
                out.append(entries.hasNext() ? "," : "");
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "" : ",\n ");
                value(list.get(i));
            }
            out.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(String.valueOf(value));
        }
    }

    private void string(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    boolean plain = c >= ' ' && c < 0x7f;
                    out.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
                }
            }
        }
        out.append('"');
    }

    static Map<String, Object> region(SourceSpan span, String line, String column, String endLine, String endColumn) {
        SourcePosition start = span.position();
        SourcePosition end = span.endPosition();
        Map<String, Object> region = new java.util.LinkedHashMap<>();
        region.put(line, start.line());
        region.put(column, start.column());
        region.put(endLine, end.line());
        region.put(endColumn, end.column());
        return region;
    }
}
