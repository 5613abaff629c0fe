package dev.xproto.parser.diagnostics;

/** What can be wrong with links. */
public enum LinkCode implements DiagnosticCode {
    /** A link to a model that is not declared. */
    UNKNOWN_PEER("XP0301", Severity.ERROR, "A link to a model that is not declared"),
    /** A link without a name that leads back. */
    NO_REVERSE("XP0302", Severity.WARNING, "A link without a name that leads back"),
    /** Two links lead back by the same name. */
    DUPLICATE_REVERSE("XP0303", Severity.ERROR, "Two links lead back by the same name"),
    /** Two links lead back by the same number. */
    DUPLICATE_REVERSE_NUMBER("XP0304", Severity.ERROR, "Two links lead back by the same number"),
    /** A reverse number out of range. */
    REVERSE_NUMBER("XP0305", Severity.ERROR, "A reverse number out of range"),
    /** A link leads back by the name of a field. */
    REVERSE_CLASH("XP0306", Severity.WARNING, "A link leads back by the name of a field"),
    /** A link cannot be repeated. */
    REPEATED_LINK("XP0308", Severity.ERROR, "A link cannot be repeated"),
    /** A reverse number without a name that leads back. */
    REVERSE_NUMBER_WITHOUT_NAME("XP0309", Severity.WARNING, "A reverse number without a name that leads back"),
    /** What a link goes through does not fit. */
    THROUGH("XP0310", Severity.WARNING, "What a link goes through does not fit");

    private final String id;
    private final Severity severity;
    private final String title;

    LinkCode(String id, Severity severity, String title) {
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
