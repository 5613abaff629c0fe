package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/**
 * A name, with dots where they are allowed.
 *
 * @param text as written, without blanks
 * @param span where it stands
 */
public record Name(String text, SourceSpan span) implements SyntaxNode {
    /** What follows the last dot; all of it when there is none. */
    public String simple() {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
