package dev.xproto.store.sql;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions that can't keep the database busy for long: the matcher's reads are counted, and there is an end to
 * them. Called by H2.
 */
public final class BoundedRegex {
    private static final int MOST_READS = 1_000_000;

    private BoundedRegex() {}

    /** A pattern with too much to try out. */
    static final class TooCostlyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooCostlyException() {
            super("the regular expression takes too long; write it with fewer nested repetitions");
        }
    }

    /** Whether the pattern, which is a valid one, finds something in the text. */
    public static boolean matches(@Nullable String text, String pattern, boolean ignoreCase) {
        if (text == null) {
            return false;
        }
        Pattern compiled = compile(pattern, ignoreCase);
        try {
            return compiled.matcher(new CountedText(text, new AtomicInteger())).find();
        } catch (StackOverflowError e) {
            throw new TooCostlyException();
        }
    }

    /**
     * The pattern, compiled.
     *
     * @throws java.util.regex.PatternSyntaxException it is none
     */
    public static Pattern compile(String pattern, boolean ignoreCase) {
        return Pattern.compile(pattern, ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }

    private record CountedText(String text, AtomicInteger reads) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (reads.incrementAndGet() > MOST_READS) {
                throw new TooCostlyException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new CountedText(text.substring(start, end), reads);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
