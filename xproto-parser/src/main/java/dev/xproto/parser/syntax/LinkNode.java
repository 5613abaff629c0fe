package dev.xproto.parser.syntax;

import dev.xproto.parser.model.LinkKind;
import dev.xproto.parser.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link.
 *
 * @param modifier the word before the kind
 * @param kind how many it joins
 * @param name its name
 * @param guard the policy after {@code ::}; null for none
 * @param peer the message at the far side
 * @param through the message or table in between; null for none
 * @param reverse the name that leads back, {@code +} among them; null for none
 * @param number as written
 * @param reverseNumber as written; null for none
 * @param directives what stands in brackets
 * @param span from the modifier to the semicolon
 */
public record LinkNode(
        Modifier modifier,
        LinkKind kind,
        Name name,
        @Nullable Name guard,
        Name peer,
        @Nullable Name through,
        @Nullable Name reverse,
        ValueNode number,
        @Nullable ValueNode reverseNumber,
        List<OptionNode> directives,
        SourceSpan span)
        implements MemberNode {
    /** Copies the list. */
    public LinkNode {
        directives = List.copyOf(directives);
    }
}
