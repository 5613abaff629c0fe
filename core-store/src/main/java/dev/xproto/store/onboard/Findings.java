package dev.xproto.store.onboard;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourcePosition;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.RejectedInputException;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with models that somebody loads. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /** A fault at a place. */
    void at(SourceSpan span, OnboardingCode code, String message, String help) {
        SourcePosition position = span.position();
        all.add(new Finding(code.id(), true, span.file().name(), position.line(), position.column(), message, help));
    }

    /** A fault of a whole file or service. */
    void of(String source, OnboardingCode code, String message, String help) {
        all.add(new Finding(code.id(), true, source, 0, 0, message, help));
    }

    /** What is said of the models elsewhere. */
    void add(Diagnostic diagnostic) {
        all.add(of(diagnostic));
    }

    /** What the compiler says. */
    static Finding of(Diagnostic diagnostic) {
        String source = diagnostic.place().map(span -> span.file().name()).orElse("");
        int line = diagnostic.place().map(span -> span.position().line()).orElse(0);
        int column = diagnostic.place().map(span -> span.position().column()).orElse(0);
        return new Finding(
                diagnostic.code().id(),
                diagnostic.isError(),
                source,
                line,
                column,
                diagnostic.message(),
                diagnostic.help());
    }

    /** Throws when there is anything. */
    void rejectIfAny() {
        if (!all.isEmpty()) {
            throw new RejectedInputException(all);
        }
    }
}
