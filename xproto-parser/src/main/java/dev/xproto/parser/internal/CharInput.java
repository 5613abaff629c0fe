package dev.xproto.parser.internal;

import dev.xproto.parser.source.SourceFile;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/** A text for the lexer, as a flat array of UTF-16 units, so that its offsets are those of our spans. */
final class CharInput implements CharStream {
    /** Longer texts than that seldom come twice. */
    private static final int LONGEST_WORD = 24;

    private static final int WORDS = 1024;

    private final SourceFile file;
    private final String text;
    private final char[] chars;

    /** Words that were asked for lately, so that what comes again and again is one text and not thousands. */
    private final @Nullable String[] words = new @Nullable String[WORDS];

    private int at;

    CharInput(SourceFile file) {
        this.file = file;
        this.text = file.text();
        this.chars = text.toCharArray();
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

    /** The text between two offsets that are inside. */
    String text(int start, int end) {
        if (end - start > LONGEST_WORD) {
            return text.substring(start, end);
        }
        int hash = 0;
        for (int offset = start; offset < end; offset++) {
            hash = 31 * hash + chars[offset];
        }
        int slot = (hash ^ (hash >>> 16)) & (WORDS - 1);
        String known = words[slot];
        if (known == null || known.length() != end - start || !text.startsWith(known, start)) {
            known = text.substring(start, end);
            words[slot] = known;
        }
        return known;
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
        return text.substring(start, Math.max(start, Math.min(interval.b + 1, chars.length)));
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
