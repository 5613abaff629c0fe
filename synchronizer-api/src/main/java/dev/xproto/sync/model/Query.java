package dev.xproto.sync.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query being put together. Immutable: every call answers a new one.
 *
 * @param <M> the model of the objects
 */
public interface Query<M extends ModelObject> {
    /** Narrows it: this condition must hold too. */
    Query<M> where(Predicate<? super M> condition);

    /** Asks for soft-deleted objects instead of live ones. */
    Query<M> deleted();

    /** Orders by this field, after what it is ordered by already; objects without a value come last. */
    Query<M> orderBy(Field<? super M, ?> field);

    /** The same, the greatest first. */
    Query<M> orderByDescending(Field<? super M, ?> field);

    /** All objects that fit, in the query's order, then by ascending id. */
    List<M> list();

    /** The objects that fit, in the same order, read page by page. */
    Stream<M> stream();

    /** The first one in the query's order; the one with the lowest id where there is none. */
    Optional<M> first();

    /** Whether any fits. */
    boolean exists();
}
