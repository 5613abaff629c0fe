package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/**
 * A number, name or text.
 *
 * @param kind which of them
 * @param text as written, quotes and escapes included
 * @param span where it stands
 */
public record ValueNode(Kind kind, String text, SourceSpan span) implements SyntaxNode {
    /** How a value is written. */
    public enum Kind {
        /** A number, with or without sign and decimals. */
        NUMBER,
        /** In quotes. */
        STRING,
        /** A bare word, {@code True} and {@code None} among them. */
        NAME
    }

    /** Without quotes and with escapes resolved. */
    public String unquoted() {
        if (kind != Kind.STRING) {
            return text;
        }
        String inner = text.substring(1, text.length() - 1);
        return inner.indexOf('\\') < 0 ? inner : unescaped(inner);
    }

    private static String unescaped(String inner) {
        StringBuilder plain = new StringBuilder(inner.length());
        for (int at = 0; at < inner.length(); at++) {
            char c = inner.charAt(at);
            if (c == '\\' && at + 1 < inner.length()) {
                at++;
                c = switch (inner.charAt(at)) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    default -> inner.charAt(at);
                };
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
