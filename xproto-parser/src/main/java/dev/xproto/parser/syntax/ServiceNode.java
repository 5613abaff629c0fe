package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;
import java.util.List;

/**
 * {@code _service}: read, and without effect.
 *
 * @param name its name
 * @param procedures in written order
 * @param span all of it
 */
public record ServiceNode(Name name, List<ProcedureNode> procedures, SourceSpan span) implements StatementNode {
    /** Copies the list. */
    public ServiceNode {
        procedures = List.copyOf(procedures);
    }
}
