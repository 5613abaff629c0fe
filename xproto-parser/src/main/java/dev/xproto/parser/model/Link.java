package dev.xproto.parser.model;

import dev.xproto.parser.source.SourceSpan;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A link to another model, as its message declares it. Immutable.
 *
 * @param model the message that declares it
 * @param name as written, without {@code _id}
 * @param kind how many it joins
 * @param required whether it was declared {@code required}
 * @param peer the model at the far side; there is one of that name in the graph
 * @param throughName the model or table in between, as written; null when none was named
 * @param reverseName the name that leads back; null when none was named
 * @param number as written, 1 to 99
 * @param reverseNumber as written; empty when none was
 * @param options as written
 * @param defaultValue what a new object has; a function at most
 * @param span where the name stands
 */
public record Link(
        String model,
        String name,
        LinkKind kind,
        boolean required,
        String peer,
        @Nullable String throughName,
        @Nullable String reverseName,
        int number,
        OptionalInt reverseNumber,
        Options options,
        DefaultValue defaultValue,
        SourceSpan span)
        implements Member {
    /** The name that leads back; empty when there is none, or it is written with a {@code +}. */
    public Optional<String> reverse() {
        return Optional.ofNullable(reverseName).filter(name -> !name.contains("+"));
    }

    /** The model or table in between. */
    public Optional<String> through() {
        return Optional.ofNullable(throughName);
    }
}
