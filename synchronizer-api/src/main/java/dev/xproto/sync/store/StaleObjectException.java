package dev.xproto.sync.store;

import dev.xproto.sync.model.ObjectKey;

/** Somebody else changed the object since it was read, or is in charge since. */
public final class StaleObjectException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** The object isn't at the expected revision any more. */
    public StaleObjectException(ObjectKey key, long expectedRevision) {
        super(key + " was changed by somebody else since revision " + expectedRevision, null);
    }

    /** In the words of a store elsewhere. */
    public StaleObjectException(String message) {
        super(message, null);
    }

    /** Somebody else is in charge since. */
    public StaleObjectException(Fence fence, long seen) {
        super(
                "`" + fence.scope() + "` is somebody else's since: this batch carries fence " + fence.token()
                        + ", and the store has seen " + seen,
                null);
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.STALE;
    }
}
