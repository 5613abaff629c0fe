package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;
import java.util.List;

/**
 * An enumeration: read, and without effect.
 *
 * @param name its name
 * @param constants in written order
 * @param options in written order
 * @param span all of it
 */
public record EnumNode(Name name, List<ConstantNode> constants, List<OptionNode> options, SourceSpan span)
        implements StatementNode, MemberNode {
    /** Copies the lists. */
    public EnumNode {
        constants = List.copyOf(constants);
        options = List.copyOf(options);
    }
}
