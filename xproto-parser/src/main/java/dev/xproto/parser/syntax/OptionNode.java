package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/**
 * An option of a file or message, or a directive of a field.
 *
 * @param name its name
 * @param value its value
 * @param span all of it
 */
public record OptionNode(Name name, ValueNode value, SourceSpan span) implements StatementNode, MemberNode {}
