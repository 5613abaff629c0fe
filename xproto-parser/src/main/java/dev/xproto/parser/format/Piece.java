package dev.xproto.parser.format;

/**
 * A piece of a text that is more than blank.
 *
 * @param kind what it is
 * @param text as written
 * @param lines how many line ends stand between it and the piece before
 * @param spaced whether anything blank stands between it and the piece before
 */
record Piece(Kind kind, String text, int lines, boolean spaced) {
    /** What a piece can be. */
    enum Kind {
        /** A name, number or keyword. */
        WORD,
        /** A text in quotes. */
        STRING,
        /** Punctuation. */
        MARK,
        /** The body of a policy with the angles around it. */
        BODY,
        /** A comment that goes to the end of its line. */
        LINE_COMMENT,
        /** A comment with an end of its own. */
        BLOCK_COMMENT
    }

    boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
    }
}
