package dev.xproto.parser.diagnostics;

/** What can be wrong with names of files, applications and declarations. */
public enum NameCode implements DiagnosticCode {
    /** Two messages have the same name. */
    DUPLICATE_MESSAGE("XP0101", Severity.ERROR, "Two messages have the same name"),
    /** Two policies have the same name. */
    DUPLICATE_POLICY("XP0102", Severity.ERROR, "Two policies have the same name"),
    /** A message stands in a message. */
    NESTED_MESSAGE("XP0103", Severity.ERROR, "A message stands in a message"),
    /** An import names a file that is not there. */
    UNKNOWN_IMPORT("XP0104", Severity.WARNING, "An import names a file that is not there"),
    /** A declaration that is read and has no effect. */
    WITHOUT_EFFECT("XP0105", Severity.WARNING, "A declaration that is read and has no effect"),
    /** The file names no application. */
    NO_APPLICATION("XP0106", Severity.WARNING, "The file names no application"),
    /** A name that the house needs itself. */
    RESERVED_NAME("XP0107", Severity.ERROR, "A name that the house needs itself"),
    /** Two messages differ only in the case of their letters. */
    CASE_TWINS("XP0109", Severity.WARNING, "Two messages differ only in the case of their letters");

    private final String id;
    private final Severity severity;
    private final String title;

    NameCode(String id, Severity severity, String title) {
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
