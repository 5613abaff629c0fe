package dev.xproto.parser.source;

import java.util.Arrays;

/** Where the lines of a text begin. LF, CR LF and a lone CR end a line. Built when first asked; safe for many threads. */
public final class LineMap {
    private final String text;
    private volatile int[] starts = new int[0];

    LineMap(String text) {
        this.text = text;
    }

    /**
     * Line and column of a character.
     *
     * @param offset from 0 to the length of the text
     */
    public SourcePosition position(int offset) {
        int[] known = starts();
        int found = Arrays.binarySearch(known, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(line + 1, text.codePointCount(known[line], offset) + 1);
    }

    /** How many lines there are, 1 or more. */
    public int count() {
        return starts().length;
    }

    /**
     * The text of a line, without its end.
     *
     * @param line from 1
     */
    public String line(int line) {
        int[] known = starts();
        int start = known[line - 1];
        int end = line < known.length ? known[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    private int[] starts() {
        int[] known = starts;
        if (known.length == 0) {
            known = find();
            starts = known;
        }
        return known;
    }

    private int[] find() {
        int[] found = new int[16];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean ends = c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = at + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
