package dev.xproto.parser.syntax;

/** What stands in a message. */
public sealed interface MemberNode extends SyntaxNode
        permits FieldNode, LinkNode, EnumNode, OptionNode, MessageNode, ExtensionNode, NumbersNode {}
