package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import java.util.List;

/**
 * A file, whole. What could not be read is left out; there is a diagnostic for it.
 *
 * @param file its text
 * @param statements in written order
 */
public record FileNode(SourceFile file, List<StatementNode> statements) implements SyntaxNode {
    /** Copies the list. */
    public FileNode {
        statements = List.copyOf(statements);
    }

    @Override
    public SourceSpan span() {
        return file.span(0, file.text().length());
    }
}
