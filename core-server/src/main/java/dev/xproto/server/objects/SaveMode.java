package dev.xproto.server.objects;

import dev.xproto.sync.store.Origin;
import java.util.OptionalLong;

/**
 * How an object is saved.
 *
 * @param origin who saves
 * @param alwaysUpdateTimestamp whether {@code updated} moves whoever saves
 * @param expectedRevision refused as stale when the object has another one; empty for whatever it has
 */
public record SaveMode(Origin origin, boolean alwaysUpdateTimestamp, OptionalLong expectedRevision) {
    /** As people save. */
    public static final SaveMode USER = new SaveMode(Origin.USER, false, OptionalLong.empty());
}
