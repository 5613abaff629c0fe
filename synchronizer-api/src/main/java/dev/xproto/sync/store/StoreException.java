package dev.xproto.sync.store;

import org.jspecify.annotations.Nullable;

/** What a store throws. */
public abstract sealed class StoreException extends RuntimeException
        permits InvalidObjectException,
                ObjectNotFoundException,
                AccessDeniedException,
                StaleObjectException,
                StoreUnavailableException,
                StoreInternalException {
    private static final long serialVersionUID = 1L;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What kind of fault it is. */
    public abstract ErrorCode code();
}
