package dev.xproto.sync.model;

import org.jspecify.annotations.Nullable;

/**
 * A column of a model, as code names it: in queries, and inside generated accessors. Finds its slot by name in the row it
 * is given, so that a store with more columns, or with other ones, breaks nothing. Immutable but for a cache; safe for
 * use by many threads.
 *
 * @param <M> the model that declares the column
 * @param <T> the class of its values
 */
public abstract class Field<M extends ModelObject, T> {
    private final String name;
    private final Class<T> valueClass;
    private volatile @Nullable Slot cached;

    Field(String name, Class<T> valueClass) {
        this.name = name;
        this.valueClass = valueClass;
    }

    private record Slot(RowType type, int index) {}

    /** In xproto spelling. */
    public final String name() {
        return name;
    }

    /** The value, or null when it is absent. For generated accessors. */
    public final @Nullable T find(ModelObject object) {
        return fromStored(object.state().value(name, slot(object.state().type())));
    }

    /**
     * The value; for a new object on which nothing was set the model's constant default, else zero, false or the empty
     * text. For generated accessors of required columns.
     */
    public final T get(ModelObject object) {
        T value = find(object);
        if (value != null) {
            return value;
        }
        Object standard = object.state()
                .type()
                .column(name)
                .map(RowType.Column::defaultValue)
                .orElse(null);
        T byDefault = fromStored(standard);
        return byDefault == null ? zero() : byDefault;
    }

    /**
     * Sets the value, or clears it with null. For generated accessors.
     *
     * @throws IllegalArgumentException the value breaks a rule of the model: its length, its bounds, its choices
     */
    public final void set(ModelObject object, @Nullable T value) {
        if (value != null) {
            check(value);
        }
        object.state().set(name, value == null ? null : toStored(value));
    }

    private int slot(RowType type) {
        Slot known = cached;
        if (known == null || known.type() != type) {
            known = new Slot(type, type.slot(name));
            cached = known;
        }
        return known.index();
    }

    /** Throws {@link IllegalArgumentException} when a rule of the model forbids the value. */
    void check(T value) {}

    /** What a required column of a new object reads as. */
    abstract T zero();

    /** From the class in which rows carry it. */
    @Nullable
    T fromStored(@Nullable Object stored) {
        return stored == null ? null : valueClass.cast(stored);
    }

    /** To the class in which rows carry it. */
    Object toStored(T value) {
        return value;
    }

    /** Equal to the value; null asks for absence. */
    public final Predicate<M> eq(@Nullable T value) {
        return Predicate.of(name, Operator.EQUAL, value == null ? null : toStored(value));
    }

    /** Not equal to the value; null asks for presence. */
    public final Predicate<M> ne(@Nullable T value) {
        return eq(value).not();
    }

    /** The column is absent. */
    public final Predicate<M> isNull() {
        return eq(null);
    }

    @Override
    public final String toString() {
        return name;
    }
}
