package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/**
 * {@code map} or {@code reduce}: read, and without effect.
 *
 * @param keyword {@code map} or {@code reduce}
 * @param name its name
 * @param lambda the text between {@code <} and {@code >}
 * @param span all of it
 */
public record ReductionNode(String keyword, Name name, String lambda, SourceSpan span) implements StatementNode {}
