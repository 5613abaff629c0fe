package dev.xproto.sync.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The objects at the many-side of a link. Reads when asked, and remembers for the life of the object it came from.
 *
 * @param <P> the model of the objects
 */
public interface Related<P extends ModelObject> {
    /** Their ids, in ascending order. */
    List<Integer> ids();

    /** The objects, by ascending id. */
    List<P> all();

    /** The one with the lowest id. */
    Optional<P> first();

    /** Whether there is any. */
    boolean exists();

    /** How many there are. */
    int count();

    /**
     * Links one more object; stored when the owner is saved.
     *
     * @throws UnsupportedOperationException the link is declared at the other side
     */
    void add(P object);

    /**
     * Unlinks an object; stored when the owner is saved.
     *
     * @throws UnsupportedOperationException the link is declared at the other side
     */
    void remove(P object);

    /** The ids as they would be saved, whatever was read. */
    Set<Integer> pending();
}
