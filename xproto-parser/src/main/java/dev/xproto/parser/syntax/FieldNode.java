package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that is no link.
 *
 * @param modifier the word before the type
 * @param type a scalar type's keyword, or the name of a message
 * @param name its name
 * @param guard the policy after {@code ::}; null for none
 * @param number as written
 * @param directives what stands in brackets
 * @param span from the modifier to the semicolon
 */
public record FieldNode(
        Modifier modifier,
        Name type,
        Name name,
        @Nullable Name guard,
        ValueNode number,
        List<OptionNode> directives,
        SourceSpan span)
        implements MemberNode {
    /** Copies the list. */
    public FieldNode {
        directives = List.copyOf(directives);
    }
}
