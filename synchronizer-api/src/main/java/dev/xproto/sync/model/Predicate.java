package dev.xproto.sync.model;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a query. Immutable.
 *
 * @param path a column, {@code id}, or a path of link names and a column joined by {@code __}
 * @param operator how to compare
 * @param value of the column's class; null, with {@link Operator#EQUAL} only, asks for absence
 * @param inverted whether the condition must not hold
 * @param <M> the model whose objects it judges
 */
public record Predicate<M extends ModelObject>(
        String path, Operator operator, @Nullable Object value, boolean inverted) {
    /** The condition, as it is. */
    static <M extends ModelObject> Predicate<M> of(String path, Operator operator, @Nullable Object value) {
        return new Predicate<>(path, operator, value, false);
    }

    /** The opposite. */
    public Predicate<M> not() {
        return new Predicate<>(path, operator, value, !inverted);
    }
}
