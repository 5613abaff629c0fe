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
