package dev.xproto.parser.model;

import dev.xproto.parser.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A field that is no link, as its message declares it. Immutable.
 *
 * @param model the message that declares it
 * @param name as written
 * @param type what it holds
 * @param required whether it was declared {@code required}
 * @param number as written, 1 to 99
 * @param options as written
 * @param defaultValue what a new object has
 * @param choices the allowed values; empty for any
 * @param span where the name stands
 */
public record Field(
        String model,
        String name,
        ScalarType type,
        boolean required,
        int number,
        Options options,
        DefaultValue defaultValue,
        List<ChoiceValue> choices,
        SourceSpan span)
        implements Member {
    /** Copies the list. */
    public Field {
        choices = List.copyOf(choices);
    }

    /** What kind of text or moment it is: {@code stripped}, {@code date}, {@code url}, {@code ip}, {@code email}. */
    public Optional<String> contentType() {
        return options.text(KnownOption.CONTENT_TYPE).or(() -> options.text(KnownOption.CONTENT));
    }

    /** Whether it holds a moment, which is declared as a string. */
    public boolean isDate() {
        return contentType().filter("date"::equals).isPresent();
    }
}
