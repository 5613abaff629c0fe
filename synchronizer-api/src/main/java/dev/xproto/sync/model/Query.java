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

    /** All objects that fit, by ascending id. */
    List<M> list();

    /** The objects that fit, by ascending id, read page by page. */
    Stream<M> stream();

    /** The one with the lowest id. */
    Optional<M> first();

    /** Whether any fits. */
    boolean exists();
}
