package dev.xproto.codegen.diagnostics;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.DiagnosticCode;
import dev.xproto.parser.diagnostics.Severity;
import java.util.List;

/** What generating, reading imports and writing output can say. */
public enum CodegenCode implements DiagnosticCode {
    /** A target was asked for that nobody makes. */
    UNKNOWN_GENERATOR("XC0001", Severity.ERROR, "unknown target"),
    /** Two generators have one name. */
    DUPLICATE_GENERATOR("XC0002", Severity.ERROR, "two generators of one name"),
    /** A generator that the service files name can't be loaded. */
    UNLOADABLE_GENERATOR("XC0003", Severity.ERROR, "generator can't be loaded"),
    /** A generator threw. */
    FAILED_GENERATOR("XC0004", Severity.ERROR, "generator failed"),
    /** A path of output that leads astray. */
    UNSAFE_PATH("XC0101", Severity.ERROR, "unsafe output path"),
    /** Two files of output that can't both be there. */
    PATH_CLASH("XC0102", Severity.ERROR, "output files clash"),
    /** What stands where output should go wasn't generated. */
    NOT_OURS("XC0103", Severity.ERROR, "file wasn't generated"),
    /** Output can't be written. */
    UNWRITABLE("XC0104", Severity.ERROR, "output can't be written"),
    /** An input can't be read. */
    UNREADABLE_INPUT("XC0201", Severity.ERROR, "input can't be read"),
    /** A line of a {@code models.tsv} that can't be understood. */
    BROKEN_MODEL_TABLE("XC0203", Severity.ERROR, "broken table of models"),
    /** A model that needs itself, by way of others. */
    DEPENDENCY_CYCLE("XC0301", Severity.NOTE, "models depend on each other"),
    /** Two things would have one name in the package of the wire format. */
    WIRE_NAME_CLASH("XC0501", Severity.ERROR, "messages clash on the wire"),
    /** Two members of a model would have one name on the wire. */
    WIRE_MEMBER_CLASH("XC0502", Severity.ERROR, "members clash on the wire"),
    /** Two models would answer at one address. */
    ADDRESS_CLASH("XC0503", Severity.ERROR, "models share an address"),
    /** A name that protobuf doesn't allow. */
    NO_WIRE_NAME("XC0504", Severity.ERROR, "name can't go on the wire");

    private final String id;
    private final Severity severity;
    private final String title;

    CodegenCode(String id, Severity severity, String title) {
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

    /**
     * A diagnostic of this kind that is about no place in a text.
     *
     * @param message what is wrong
     * @param help what to do; may be empty
     */
    public Diagnostic diagnostic(String message, String help) {
        return new Diagnostic(this, severity, message, List.of(), List.of(), help);
    }
}
