package dev.xproto.sync.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column whose values come from a list.
 *
 * @param <M> the model that declares it
 * @param <S> the class in which it is stored
 * @param <C> the generated class of its values
 */
public final class ChoiceField<M extends ModelObject, S, C extends Choice<S>> extends Field<M, C> {
    private final Class<S> storedClass;
    private final Function<S, C> fromStored;
    private final S zero;

    /**
     * For generated code.
     *
     * @param zero what a required column of a new object without a default reads as
     */
    public ChoiceField(String name, Class<S> storedClass, Class<C> choiceClass, S zero, Function<S, C> fromStored) {
        super(name, choiceClass);
        this.storedClass = storedClass;
        this.fromStored = fromStored;
        this.zero = zero;
    }

    /** For generated code: a column of text. */
    public static <M extends ModelObject, C extends Choice<String>> ChoiceField<M, String, C> ofText(
            String name, Class<C> choiceClass, Function<String, C> fromStored) {
        return new ChoiceField<>(name, String.class, choiceClass, "", fromStored);
    }

    /** For generated code: a column of whole numbers that fit 32 bits. */
    public static <M extends ModelObject, C extends Choice<Integer>> ChoiceField<M, Integer, C> ofInt(
            String name, Class<C> choiceClass, Function<Integer, C> fromStored) {
        return new ChoiceField<>(name, Integer.class, choiceClass, 0, fromStored);
    }

    /** For generated code: a column of whole numbers that may need more than 31 bits. */
    public static <M extends ModelObject, C extends Choice<Long>> ChoiceField<M, Long, C> ofLong(
            String name, Class<C> choiceClass, Function<Long, C> fromStored) {
        return new ChoiceField<>(name, Long.class, choiceClass, 0L, fromStored);
    }

    @Override
    void check(C value) {
        if (!value.isKnown()) {
            throw new IllegalArgumentException("`" + name() + "` has no choice `" + value.value() + "`");
        }
    }

    @Override
    C zero() {
        return fromStored.apply(zero);
    }

    @Override
    @Nullable
    C fromStored(@Nullable Object stored) {
        return stored == null ? null : fromStored.apply(storedClass.cast(stored));
    }

    @Override
    Object toStored(C value) {
        return value.value();
    }
}
