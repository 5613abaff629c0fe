package dev.xproto.sync.model;

/** A column whose values have an order. */
abstract class OrderedField<M extends ModelObject, T> extends Field<M, T> {
    OrderedField(String name, Class<T> valueClass) {
        super(name, valueClass);
    }

    /** Greater than the value. */
    public final Predicate<M> gt(T value) {
        return Predicate.of(name(), Operator.GREATER_THAN, toStored(value));
    }

    /** Greater than the value, or equal. */
    public final Predicate<M> ge(T value) {
        return Predicate.of(name(), Operator.GREATER_THAN_OR_EQUAL, toStored(value));
    }

    /** Less than the value. */
    public final Predicate<M> lt(T value) {
        return Predicate.of(name(), Operator.LESS_THAN, toStored(value));
    }

    /** Less than the value, or equal. */
    public final Predicate<M> le(T value) {
        return Predicate.of(name(), Operator.LESS_THAN_OR_EQUAL, toStored(value));
    }
}
