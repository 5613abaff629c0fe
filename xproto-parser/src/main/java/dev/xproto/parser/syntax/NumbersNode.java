package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/**
 * {@code extensions 1 to 5}: read, and without effect.
 *
 * @param from as written
 * @param to a number, or {@code max}
 * @param span all of it
 */
public record NumbersNode(ValueNode from, ValueNode to, SourceSpan span) implements MemberNode {}
