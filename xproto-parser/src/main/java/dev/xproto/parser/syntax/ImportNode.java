package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/**
 * An import.
 *
 * @param path the file it names, in quotes
 * @param span all of it
 */
public record ImportNode(ValueNode path, SourceSpan span) implements StatementNode {}
