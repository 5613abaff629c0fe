package dev.xproto.parser.syntax;

/** What stands at the top of a file. */
public sealed interface StatementNode extends SyntaxNode
        permits MessageNode,
                ExtensionNode,
                EnumNode,
                OptionNode,
                PolicyNode,
                ReductionNode,
                ServiceNode,
                ImportNode,
                PackageNode {}
