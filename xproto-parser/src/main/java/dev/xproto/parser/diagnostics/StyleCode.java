package dev.xproto.parser.diagnostics;

/** Habits that help readers. */
public enum StyleCode implements DiagnosticCode {
    /** A model is not named like a class. */
    MODEL_NAME("XP0601", Severity.WARNING, "A model is not named like a class"),
    /** A member is not named in lower case with underscores. */
    MEMBER_NAME("XP0602", Severity.WARNING, "A member is not named in lower case with underscores"),
    /** A suppression that suppresses nothing. */
    SUPPRESSION("XP0603", Severity.WARNING, "A suppression that suppresses nothing"),
    /** A suppression without a code or a reason. */
    SUPPRESSION_FORM("XP0604", Severity.ERROR, "A suppression without a code or a reason");

    private final String id;
    private final Severity severity;
    private final String title;

    StyleCode(String id, Severity severity, String title) {
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
