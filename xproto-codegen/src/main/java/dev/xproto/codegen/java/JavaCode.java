package dev.xproto.codegen.java;

import dev.xproto.parser.diagnostics.DiagnosticCode;
import dev.xproto.parser.diagnostics.Severity;

/** What can keep models from becoming Java classes. */
public enum JavaCode implements DiagnosticCode {
    /** A package that Java doesn't allow. */
    PACKAGE("XC0401", "package name that Java doesn't allow"),
    /** A model whose name no class can have. */
    CLASS_NAME("XC0402", "model name that no Java class can have"),
    /** Two classes of one name. */
    CLASS_CLASH("XC0403", "two Java classes of one name"),
    /** Two methods or constants of one name. */
    MEMBER_CLASH("XC0404", "two Java members of one name"),
    /** An imported model without a class. */
    NO_CLASS("XC0405", "imported model without a Java class"),
    /** A link to something that objects aren't in Java, though they are in xproto. */
    SECOND_BASE("XC0406", "link to a second abstract base");

    private final String id;
    private final String title;

    JavaCode(String id, String title) {
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
