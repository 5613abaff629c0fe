package dev.xproto.codegen.java;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Javadoc made of what modellers write. Their text is text: no tag, no end of comment, no unicode escape and no character
 * that hides others survives in it.
 */
final class Doc {
    private static final int WIDTH = 110;
    private static final int UNSEEN = 0xFFFD;
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");

    private Doc() {}

    /** The text as a sentence of HTML; empty when there is nothing to read in it. */
    static Optional<String> sentence(String text) {
        String plain = (isTidy(text) ? text : BLANKS.matcher(text).replaceAll(" ")).strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        int first = plain.codePointAt(0);
        String begun = new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(plain.substring(Character.charCount(first)))
                .toString();
        boolean ended = ".!?:;".indexOf(begun.charAt(begun.length() - 1)) >= 0;
        return Optional.of(html(ended ? begun : begun + "."));
    }

    /** Whether the text is ASCII with single blanks only, as most are: then there is nothing to look for in it. */
    private static boolean isTidy(String text) {
        boolean blank = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~' || (blank && c == ' ')) {
                return false;
            }
            blank = c == ' ';
        }
        return true;
    }

    /**
     * The text with everything escaped that means something to Javadoc or to the compiler; for what can't be seen stands
     * a sign that it was there.
     */
    static String html(String text) {
        StringBuilder html = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '@', '\\', '*' -> html.append("&#").append(c).append(';');
                default -> html.appendCodePoint(VisibleCharacters.has(c) ? c : UNSEEN);
            }
        });
        return html.toString();
    }

    /** A name in code font. */
    static String code(String name) {
        return "{@code " + name + "}";
    }

    /** The text in lines that fit; it holds single blanks only. */
    static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
