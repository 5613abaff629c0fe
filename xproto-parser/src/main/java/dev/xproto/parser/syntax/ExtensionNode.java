package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;
import java.util.List;

/**
 * {@code extend}: read, and without effect.
 *
 * @param name the message it names
 * @param members in written order
 * @param span all of it
 */
public record ExtensionNode(Name name, List<MemberNode> members, SourceSpan span) implements StatementNode, MemberNode {
    /** Copies the list. */
    public ExtensionNode {
        members = List.copyOf(members);
    }
}
