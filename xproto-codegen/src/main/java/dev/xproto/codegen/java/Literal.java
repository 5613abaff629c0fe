package dev.xproto.codegen.java;

import java.util.HexFormat;

/** Texts as Java writes them. */
final class Literal {
    private Literal() {}

    /**
     * The text as a literal, in quotes. What can't be seen, ends a line or turns the line around is written by its number;
     * what ASCII has of it in octal, because a unicode escape of a line's end would end the line.
     */
    static String of(String text) {
        return isPlain(text) ? "\"" + text + "\"" : escaped(text);
    }

    /**
     * The text as a literal within a format of JavaPoet, which handles a format with few gaps much faster than one with many.
     */
    static String inFormat(String text) {
        return of(text).replace("$", "$$");
    }

    /** Most texts are names. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\t' -> literal.append("\\t");
                default -> append(c, literal);
            }
        });
        return literal.append('"').toString();
    }

    private static void append(int c, StringBuilder literal) {
        if (VisibleCharacters.has(c)) {
            literal.appendCodePoint(c);
            return;
        }
        if (c < 0x80) {
            literal.append('\\').append((char) ('0' + (c >> 6)));
            literal.append((char) ('0' + (c >> 3 & 7))).append((char) ('0' + (c & 7)));
            return;
        }
        for (char unit : Character.toChars(c)) {
            literal.append("\\u").append(HexFormat.of().toHexDigits(unit));
        }
    }
}
