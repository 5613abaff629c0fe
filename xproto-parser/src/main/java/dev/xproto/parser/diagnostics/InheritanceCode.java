package dev.xproto.parser.diagnostics;

/** What can be wrong with bases. */
public enum InheritanceCode implements DiagnosticCode {
    /** A base that is not declared. */
    UNKNOWN_BASE("XP0201", Severity.ERROR, "A base that is not declared"),
    /** A base is named twice. */
    REPEATED_BASE("XP0202", Severity.ERROR, "A base is named twice"),
    /** A model is its own ancestor. */
    CYCLE("XP0203", Severity.ERROR, "A model is its own ancestor"),
    /** A model has more than one concrete base. */
    SEVERAL_CONCRETE_BASES("XP0204", Severity.ERROR, "A model has more than one concrete base"),
    /** A field is already there in a base. */
    CLASH("XP0205", Severity.ERROR, "A field is already there in a base"),
    /** A model has too many ancestors or members. */
    TOO_LARGE("XP0206", Severity.ERROR, "A model has too many ancestors or members"),
    /** Wire numbers of inherited and own members meet. */
    NUMBER_SPACE("XP0207", Severity.ERROR, "Wire numbers of inherited and own members meet"),
    /** A member takes the number of `id`. */
    FIRST_NUMBER("XP0208", Severity.WARNING, "A member takes the number of `id`");

    private final String id;
    private final Severity severity;
    private final String title;

    InheritanceCode(String id, Severity severity, String title) {
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
