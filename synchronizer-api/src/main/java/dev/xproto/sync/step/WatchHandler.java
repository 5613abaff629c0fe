package dev.xproto.sync.step;

import dev.xproto.sync.model.ModelObject;

/** Is told of every change of a watched object, in no particular order and at least once. */
@FunctionalInterface
public interface WatchHandler {
    /** The object as it is now, in its most specific type; {@code o.isDeleted()} tells of a deletion. */
    void handleWatchedObject(ModelObject o) throws Exception;
}
