package dev.xproto.parser;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.ModelGraph;
import java.util.List;
import java.util.Optional;

/**
 * What came out.
 *
 * @param graph all models, those of imports too; empty when there is an error
 * @param diagnostics everything there is to say, sorted
 */
public record CompileResult(Optional<ModelGraph> graph, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public CompileResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
