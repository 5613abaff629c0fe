package dev.xproto.parser.diagnostics;

/** What can be wrong with characters, words and their order. */
public enum SyntaxCode implements DiagnosticCode {
    /** Something stands where something else should. */
    UNEXPECTED("XP0001", Severity.ERROR, "Something stands where something else should"),
    /** A character that the language doesn't have. */
    CHARACTER("XP0002", Severity.ERROR, "A character that the language doesn't have"),
    /** A text, comment or Python part without its end. */
    UNCLOSED("XP0003", Severity.ERROR, "A text, comment or Python part without its end"),
    /** A message or other block without its brace. */
    UNCLOSED_BLOCK("XP0004", Severity.ERROR, "A message or other block without its closing brace"),
    /** Nested too deep. */
    TOO_DEEP("XP0005", Severity.ERROR, "Nested too deep"),
    /** Bytes that are no UTF-8. */
    ENCODING("XP0006", Severity.ERROR, "Bytes that aren't UTF-8"),
    /** A file that can't be read. */
    UNREADABLE("XP0007", Severity.ERROR, "A file that can't be read"),
    /** A file that is too large. */
    TOO_LARGE("XP0008", Severity.ERROR, "A file that is too large"),
    /** So many faults that reading stopped. */
    TOO_MANY("XP0009", Severity.ERROR, "So many faults that reading stopped"),
    /** A comment with a hash. */
    HASH_COMMENT("XP0010", Severity.WARNING, "A comment that begins with `#`"),
    /** An option without semicolon. */
    MISSING_SEMICOLON("XP0011", Severity.WARNING, "An option without its semicolon"),
    /** A byte order mark. */
    BYTE_ORDER_MARK("XP0012", Severity.WARNING, "A byte order mark at the beginning"),
    /** A map or reduce body that is no lambda. */
    LAMBDA("XP0013", Severity.ERROR, "The body of `map` or `reduce` is no lambda"),
    /** A keyword used as a name. */
    KEYWORD("XP0014", Severity.ERROR, "A keyword where a name should stand");

    private final String id;
    private final Severity severity;
    private final String title;

    SyntaxCode(String id, Severity severity, String title) {
        this.id = id;
        this.severity = severity;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return title;
    }
}
