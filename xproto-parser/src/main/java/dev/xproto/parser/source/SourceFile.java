package dev.xproto.parser.source;

/**
 * A text and what to call it. Two source files are the same only if they are the same object.
 */
public final class SourceFile {
    private final String name;
    private final String text;
    private final LineMap lines;

    private SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = new LineMap(text);
    }

    /**
     * A source file of that text.
     *
     * @param name a path, or any name that people recognise it by
     */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text);
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** Its whole text. */
    public String text() {
        return text;
    }

    /** Where its lines begin. */
    public LineMap lines() {
        return lines;
    }

    /** A place in it. */
    public SourceSpan span(int start, int end) {
        return new SourceSpan(this, start, end);
    }

    @Override
    public String toString() {
        return name;
    }
}
