package dev.xproto.sync.store;

import org.jspecify.annotations.Nullable;

/** The store can't answer now; trying again may help. Whether a commit happened is unknown. */
public final class StoreUnavailableException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** With what is known of the reason. */
    public StoreUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.UNAVAILABLE;
    }
}
