package dev.xproto.parser.diagnostics;

/** What can be wrong with fields and options. */
public enum FieldCode implements DiagnosticCode {
    /** A type that the language does not have. */
    UNKNOWN_TYPE("XP0401", Severity.ERROR, "A type that the language does not have"),
    /** A type that a field cannot have. */
    UNSUPPORTED_TYPE("XP0402", Severity.ERROR, "A type that a field cannot have"),
    /** A field cannot be repeated. */
    REPEATED("XP0403", Severity.ERROR, "A field cannot be repeated"),
    /** A field number out of range. */
    NUMBER("XP0404", Severity.ERROR, "A field number out of range"),
    /** Two members have the same number. */
    DUPLICATE_NUMBER("XP0405", Severity.ERROR, "Two members have the same number"),
    /** Two members have the same name. */
    DUPLICATE_NAME("XP0406", Severity.ERROR, "Two members have the same name"),
    /** A policy on a field has no effect. */
    GUARDED_FIELD("XP0407", Severity.WARNING, "A policy on a field has no effect"),
    /** An option that the language does not have. */
    UNKNOWN_OPTION("XP0410", Severity.WARNING, "An option that the language does not have"),
    /** An option that has no effect where it stands. */
    MISPLACED_OPTION("XP0411", Severity.WARNING, "An option that has no effect where it stands"),
    /** An option is given twice. */
    REPEATED_OPTION("XP0412", Severity.ERROR, "An option is given twice"),
    /** The value of an option is of the wrong type. */
    OPTION_VALUE("XP0413", Severity.ERROR, "The value of an option is of the wrong type"),
    /** `blank` or `null` contradicts the modifier. */
    MODIFIER("XP0414", Severity.WARNING, "`blank` or `null` contradicts the modifier"),
    /** Choices that are no list of values and labels. */
    CHOICES("XP0415", Severity.ERROR, "Choices that are no list of values and labels"),
    /** A default of the wrong type. */
    DEFAULT_TYPE("XP0416", Severity.ERROR, "A default of the wrong type"),
    /** A default that is no choice. */
    DEFAULT_CHOICE("XP0417", Severity.WARNING, "A default that is no choice"),
    /** A default that is too long, too small or too great. */
    DEFAULT_RANGE("XP0418", Severity.ERROR, "A default that is too long, too small or too great"),
    /** A default function that nobody knows. */
    DEFAULT_FUNCTION("XP0419", Severity.WARNING, "A default function that nobody knows"),
    /** An option names a member that is not there. */
    UNKNOWN_MEMBER("XP0420", Severity.ERROR, "An option names a member that is not there"),
    /** `owner_class_name` names no service model. */
    OWNER_CLASS("XP0421", Severity.ERROR, "`owner_class_name` names no service model"),
    /** `validators` is no list of policies and messages. */
    VALIDATORS("XP0422", Severity.ERROR, "`validators` is no list of policies and messages"),
    /** Limits that no value satisfies. */
    LIMITS("XP0423", Severity.ERROR, "Limits that no value satisfies"),
    /** An option that the type of the field does not use. */
    TYPE_OPTION("XP0424", Severity.WARNING, "An option that the type of the field does not use"),
    /** A text without a limit. */
    NO_LENGTH("XP0425", Severity.WARNING, "A text without a limit"),
    /** A truth value without a default. */
    NO_DEFAULT("XP0426", Severity.WARNING, "A truth value without a default"),
    /** A content type that the language does not have. */
    CONTENT_TYPE("XP0427", Severity.ERROR, "A content type that the language does not have"),
    /** A choice is given twice. */
    DUPLICATE_CHOICE("XP0428", Severity.ERROR, "A choice is given twice"),
    /** An old spelling of an option. */
    OLD_SPELLING("XP0429", Severity.WARNING, "An old spelling of an option"),
    /** A message that adds nothing. */
    EMPTY_MESSAGE("XP0430", Severity.WARNING, "A message that adds nothing"),
    /** Options that contradict each other. */
    CONTRADICTION("XP0431", Severity.WARNING, "Options that contradict each other"),
    /** An option names its own field. */
    SELF_REFERENCE("XP0432", Severity.ERROR, "An option names its own field"),
    /** A limit close to a usual one. */
    USUAL_LENGTH("XP0433", Severity.WARNING, "A limit close to a usual one"),
    /** A choice that the field cannot hold. */
    CHOICE_FIT("XP0434", Severity.ERROR, "A choice that the field cannot hold"),
    /** A text without quotes. */
    BARE_TEXT("XP0435", Severity.WARNING, "A text without quotes");

    private final String id;
    private final Severity severity;
    private final String title;

    FieldCode(String id, Severity severity, String title) {
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
