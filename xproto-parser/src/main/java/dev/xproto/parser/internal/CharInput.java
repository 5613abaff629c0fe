package dev.xproto.parser.internal;

import dev.xproto.parser.source.SourceFile;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/** A text for the lexer, as a flat array of UTF-16 units, so that its offsets are those of our spans. */
final class CharInput implements CharStream {
    private final SourceFile file;
    private final char[] chars;
    private int at;

    CharInput(SourceFile file) {
        this.file = file;
        this.chars = file.text().toCharArray();
        // A byte order mark says how the text is encoded, and is no part of it.
        this.at = chars.length > 0 && chars[0] == '\ufeff' ? 1 : 0;
    }

    SourceFile file() {
        return file;
    }

    /** The unit at an offset; 0 outside the text. */
    char charAt(int offset) {
        return offset >= 0 && offset < chars.length ? chars[offset] : 0;
    }

    /** Whether only blanks stand before the offset on its line. */
    boolean beginsLine(int offset) {
        return offset - column(offset) == 0 || isLineEnd(chars[offset - column(offset) - 1]);
    }

    /** How many blanks stand right before the offset. */
    int column(int offset) {
        int start = offset;
        while (start > 0 && (chars[start - 1] == ' ' || chars[start - 1] == '\t')) {
            start--;
        }
        return offset - start;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public String getText(Interval interval) {
        int start = Math.min(interval.a, chars.length);
        return new String(chars, start, Math.max(0, Math.min(interval.b + 1, chars.length) - start));
    }

    @Override
    public void consume() {
        if (at == chars.length) {
            throw new IllegalStateException("past the end of " + file);
        }
        at++;
    }

    @Override
    public int LA(int distance) {
        int wanted = at + (distance > 0 ? distance - 1 : distance);
        return wanted >= 0 && wanted < chars.length ? chars[wanted] : EOF;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // Everything stays where it is.
    }

    @Override
    public int index() {
        return at;
    }

    @Override
    public void seek(int index) {
        at = Math.min(index, chars.length);
    }

    @Override
    public int size() {
        return chars.length;
    }

    @Override
    public String getSourceName() {
        return file.name();
    }
}
