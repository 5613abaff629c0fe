package dev.xproto.maven;

import dev.xproto.parser.diagnostics.Diagnostic;
import java.util.List;

/**
 * How it went. Immutable.
 *
 * @param status what was done
 * @param models how many model files the project has
 * @param written how many files are new or have changed
 * @param removed how many files of an earlier run were removed
 * @param diagnostics everything there is to say, sorted
 */
record GenerateOutcome(Status status, int models, int written, int removed, List<Diagnostic> diagnostics) {
    /** What was done. */
    enum Status {
        /** There are no model files; what an earlier run wrote is gone. */
        NO_MODELS,
        /** Nothing has changed since the last run; nothing was touched. */
        UP_TO_DATE,
        /** Output is as it should be. */
        GENERATED,
        /** There are errors; nothing was touched. */
        FAILED
    }

    GenerateOutcome {
        diagnostics = List.copyOf(diagnostics);
    }

    static GenerateOutcome failed(int models, List<Diagnostic> diagnostics) {
        return new GenerateOutcome(Status.FAILED, models, 0, 0, diagnostics);
    }

    /** Such as "2 errors and 1 warning". */
    String count() {
        return Counted.of(diagnostics);
    }
}
