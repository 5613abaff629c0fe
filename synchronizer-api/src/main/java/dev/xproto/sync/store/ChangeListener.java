package dev.xproto.sync.store;

import dev.xproto.sync.model.ObjectKey;
import java.util.List;

/** Is told of changes, in commit order, at least once each, by one thread at a time. Must return soon. */
public interface ChangeListener {
    /**
     * All objects there are, and the place in the feed from where on changes follow: at the start of a watch without a
     * cursor, and when the given cursor is too old.
     */
    void onSnapshot(List<Existing> objects, Cursor cursor);

    /** Some changes, and the place after the last of them. */
    void onChanges(List<Change> changes, Cursor cursor);

    /** The watch has ended with a fault; a new one may be started from the last cursor. */
    void onError(StoreException error);

    /**
     * An object in a snapshot.
     *
     * @param key which object
     * @param model its most specific model
     * @param revision its revision
     * @param deleted whether it is soft-deleted
     */
    record Existing(ObjectKey key, String model, long revision, boolean deleted) {}
}
