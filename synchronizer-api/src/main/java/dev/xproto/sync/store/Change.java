package dev.xproto.sync.store;

import dev.xproto.sync.model.ObjectKey;
import java.util.Set;

/**
 * An entry of the change feed: that an object changed, not what it is now.
 *
 * @param key which object
 * @param model its most specific model
 * @param kind what happened
 * @param fields names of the changed fields and many-to-many links; empty for a creation
 * @param origin who did it
 * @param revision the object's revision after it
 */
public record Change(ObjectKey key, String model, Kind kind, Set<String> fields, Origin origin, long revision) {
    /** Copies the names. */
    public Change {
        fields = Set.copyOf(fields);
    }

    /** What can happen to an object. */
    public enum Kind {
        /** It came to be. */
        CREATED,
        /** It changed. */
        UPDATED,
        /** It was marked as deleted. */
        DELETED,
        /** It is gone. */
        REAPED
    }
}
