package dev.xproto.codegen.output;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.parser.diagnostics.Diagnostic;
import java.util.List;

/** Output was refused or can't be written; what was there before is whole. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised; an exception only happens to be serialisable
    private final List<Diagnostic> diagnostics;

    /** With what is wrong with a path, in words for people. */
    public OutputException(String message) {
        this(List.of(CodegenCode.UNSAFE_PATH.diagnostic(message, "")));
    }

    /** With everything that is wrong; at least one. */
    public OutputException(List<Diagnostic> diagnostics) {
        super(summary(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** With what is wrong, and why. */
    public OutputException(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostics = List.of(diagnostic);
    }

    /** Everything that is wrong. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String summary(List<Diagnostic> diagnostics) {
        String first = diagnostics.get(0).message();
        return diagnostics.size() == 1 ? first : first + " (and " + (diagnostics.size() - 1) + " more)";
    }
}
