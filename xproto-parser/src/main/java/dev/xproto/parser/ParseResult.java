package dev.xproto.parser;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.syntax.FileNode;
import java.util.List;

/**
 * A file as written.
 *
 * @param file all that could be read
 * @param diagnostics what could not, sorted
 */
public record ParseResult(FileNode file, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public ParseResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether it could be read whole. */
    public boolean accepted() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }
}
