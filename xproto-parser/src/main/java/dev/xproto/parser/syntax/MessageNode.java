package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param name its name
 * @param guard the policy after {@code ::}; null for none
 * @param bases in written order
 * @param members in written order
 * @param span all of it
 */
public record MessageNode(Name name, @Nullable Name guard, List<Name> bases, List<MemberNode> members, SourceSpan span)
        implements StatementNode, MemberNode {
    /** Copies the lists. */
    public MessageNode {
        bases = List.copyOf(bases);
        members = List.copyOf(members);
    }
}
