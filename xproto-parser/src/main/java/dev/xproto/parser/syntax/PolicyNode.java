package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/**
 * A policy.
 *
 * @param name its name
 * @param body what it says
 * @param span all of it
 */
public record PolicyNode(Name name, ExpressionNode body, SourceSpan span) implements StatementNode {}
