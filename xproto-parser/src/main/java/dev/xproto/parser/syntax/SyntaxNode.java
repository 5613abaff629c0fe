package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/** Something that stands in a file. Immutable. */
public sealed interface SyntaxNode
        permits FileNode, StatementNode, MemberNode, Name, ValueNode, ConstantNode, ProcedureNode, ExpressionNode {
    /** Where it stands. */
    SourceSpan span();
}
