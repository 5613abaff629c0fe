package dev.xproto.parser.diagnostics;

/** What is our fault. */
public enum InternalCode implements DiagnosticCode {
    /** A fault of the compiler. */
    BUG("XP9000", Severity.ERROR, "A fault of the compiler");

    private final String id;
    private final Severity severity;
    private final String title;

    InternalCode(String id, Severity severity, String title) {
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
