package dev.xproto.store.onboard;

import dev.xproto.parser.diagnostics.DiagnosticCode;
import dev.xproto.parser.diagnostics.Severity;

/** What the core itself has to say of models that somebody loads, after the compiler is content. */
enum OnboardingCode implements DiagnosticCode {
    /** A name of a service or file that isn't made of the allowed characters. */
    BAD_NAME("XS0101", "name of a service or file with other characters than letters, digits, `_`, `.` and `-`"),
    /** The service works with other cores only. */
    CORE_VERSION("XS0102", "the service needs another version of the core"),
    /** A version range that can't be read. */
    BAD_RANGE("XS0103", "version range that can't be read"),
    /** No files, or two of one name. */
    FILES("XS0104", "no files, or two of one name"),
    /** Objects would lose something. */
    LOSS("XS0201", "objects would lose something"),
    /** Objects would lack something. */
    LACK("XS0202", "objects would lack a value that is required"),
    /** A link to a model whose objects have ids of several roots. */
    ABSTRACT_PEER("XS0203", "link to an abstract model without a concrete base"),
    /** A default function that the core doesn't have. */
    DEFAULT_FUNCTION("XS0204", "default function that the core doesn't have"),
    /** A many-to-many link through a model that doesn't tell which of its links make the pairs. */
    THROUGH_MODEL("XS0205", "many-to-many link through a model with several links to one side"),
    /** Objects that stay would link to objects that go. */
    DANGLING("XS0206", "objects that stay link to objects that would go"),
    /** A name that was given up twice, or not at all. */
    RENAME("XS0207", "rename from a name that isn't free");

    private final String id;
    private final String title;

    OnboardingCode(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return title;
    }
}
