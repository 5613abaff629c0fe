package dev.xproto.sync.store;

import org.jspecify.annotations.Nullable;

/** A fault of the store's own. */
public final class StoreInternalException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** With what happened. */
    public StoreInternalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.INTERNAL;
    }
}
