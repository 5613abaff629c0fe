package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/**
 * One procedure of a {@code _service}.
 *
 * @param name its name
 * @param argument the message it takes
 * @param result the message it returns
 * @param span all of it
 */
public record ProcedureNode(Name name, Name argument, Name result, SourceSpan span) implements SyntaxNode {}
