package dev.xproto.codegen;

import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.parser.diagnostics.Diagnostic;
import java.util.List;

/**
 * What was made. Immutable.
 *
 * @param files everything, sources first, by path; empty when there is an error
 * @param diagnostics everything there is to say, sorted
 */
public record GenerationResult(List<GeneratedFile> files, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public GenerationResult {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether something went wrong, so that there are no files. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** Hands every file to the sink. */
    public void writeTo(OutputSink sink) {
        files.forEach(file -> file.writeTo(sink));
    }
}
