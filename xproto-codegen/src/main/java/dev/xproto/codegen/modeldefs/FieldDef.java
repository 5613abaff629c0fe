package dev.xproto.codegen.modeldefs;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field as pages see it. Immutable.
 *
 * @param name as on the wire
 * @param hint what it is; may be empty
 * @param type {@code string}, {@code text}, {@code number}, {@code boolean}, {@code date} or {@code select}
 * @param target what it links to; null for a field that is no link
 * @param validators what a value must satisfy
 * @param options the values to choose from; empty for any
 * @param defaultText what a new object has, as text; null when nothing was said
 * @param readOnly whether only synchronizers write it
 */
public record FieldDef(
        String name,
        String hint,
        String type,
        @Nullable Target target,
        List<Validator> validators,
        List<Choice> options,
        @Nullable String defaultText,
        boolean readOnly) {
    /** Copies the lists. */
    public FieldDef {
        validators = List.copyOf(validators);
        options = List.copyOf(options);
    }

    /** What it links to. */
    public Optional<Target> relation() {
        return Optional.ofNullable(target);
    }

    /** What a new object has, as text. */
    public Optional<String> defaultValue() {
        return Optional.ofNullable(defaultText);
    }

    /**
     * What a link leads to.
     *
     * @param model the model at the far side
     * @param type {@code manytoone} or {@code onetoone}
     */
    public record Target(String model, String type) {}

    /**
     * Something that a value must satisfy.
     *
     * @param name {@code required}, {@code maxlength}, {@code min}, {@code max}, {@code ip}, {@code url} or {@code email}
     * @param value a Boolean or a Long
     */
    public record Validator(String name, Object value) {}

    /**
     * One of the values to choose from.
     *
     * @param id the value, as text
     * @param label what people read
     */
    public record Choice(String id, String label) {}
}
