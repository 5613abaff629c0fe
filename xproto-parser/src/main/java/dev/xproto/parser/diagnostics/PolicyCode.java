package dev.xproto.parser.diagnostics;

/** What can be wrong with policies. */
public enum PolicyCode implements DiagnosticCode {
    /** A policy that is not declared. */
    UNKNOWN_POLICY("XP0501", Severity.ERROR, "A policy that is not declared"),
    /** A policy calls itself. */
    CYCLE("XP0502", Severity.ERROR, "A policy calls itself"),
    /** A path leads through a member that is not there. */
    UNKNOWN_STEP("XP0503", Severity.ERROR, "A path leads through a member that is not there"),
    /** A quantifier names a model that is not declared. */
    UNKNOWN_MODEL("XP0504", Severity.ERROR, "A quantifier names a model that is not declared"),
    /** Both sides of a comparison can never be the same. */
    TYPES("XP0505", Severity.ERROR, "Both sides of a comparison can never be the same"),
    /** Nothing can be in what stands right of `in`. */
    NOT_CONTAINER("XP0506", Severity.ERROR, "Nothing can be in what stands right of `in`"),
    /** Python that the language does not translate. */
    PYTHON("XP0507", Severity.ERROR, "Python that the language does not translate"),
    /** A path that begins with no name in scope. */
    UNKNOWN_ROOT("XP0508", Severity.WARNING, "A path that begins with no name in scope"),
    /** A path goes on after a value. */
    NOT_OBJECT("XP0509", Severity.ERROR, "A path goes on after a value"),
    /** Something that is neither true nor false. */
    CONDITION("XP0510", Severity.ERROR, "Something that is neither true nor false"),
    /** A quantifier takes a name that is in use. */
    SHADOWED("XP0511", Severity.ERROR, "A quantifier takes a name that is in use"),
    /** Policies call each other too deep. */
    TOO_MANY_CALLS("XP0512", Severity.ERROR, "Policies call each other too deep"),
    /** A placeholder in a message leads nowhere. */
    PLACEHOLDER("XP0513", Severity.WARNING, "A placeholder in a message leads nowhere");

    private final String id;
    private final Severity severity;
    private final String title;

    PolicyCode(String id, Severity severity, String title) {
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
