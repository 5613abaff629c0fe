package dev.xproto.codegen.java;

import java.util.HexFormat;

/** Texts as Java writes them. */
final class Literal {
    private Literal() {}

    /**
     * The text as a literal, in quotes. What can't be seen, ends a line or turns the line around is written by its number.
     */
    static String of(String text) {
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
        for (char unit : Character.toChars(c)) {
            literal.append("\\u").append(HexFormat.of().toHexDigits(unit));
        }
    }
}
