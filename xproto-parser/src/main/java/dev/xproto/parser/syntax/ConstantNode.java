package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/**
 * One constant of an enumeration.
 *
 * @param name its name
 * @param number as written
 * @param span all of it
 */
public record ConstantNode(Name name, ValueNode number, SourceSpan span) implements SyntaxNode {}
