package dev.xproto.parser.source;

/**
 * A place in a text.
 *
 * @param file the text
 * @param start the first character, counted from 0 in UTF-16 units
 * @param end after the last character; equal to {@code start} for a place between characters
 */
public record SourceSpan(SourceFile file, int start, int end) {
    /** Refuses a span that is turned round or outside the text. */
    public SourceSpan {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException("no place in " + file + ": " + start + ".." + end);
        }
    }

    /** Line and column of the first character. */
    public SourcePosition position() {
        return file.lines().position(start);
    }

    /** Line and column after the last character. */
    public SourcePosition endPosition() {
        return file.lines().position(end);
    }

    /** The text that it covers. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** From the start of this to the end of the other, which is in the same file and not before it. */
    public SourceSpan to(SourceSpan other) {
        return new SourceSpan(file, start, other.end);
    }

    /** As file, line and column, the way editors link it. */
    @Override
    public String toString() {
        return file + ":" + position();
    }
}
