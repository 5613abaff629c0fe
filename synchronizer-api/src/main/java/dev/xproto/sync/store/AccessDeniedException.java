package dev.xproto.sync.store;

/** The caller may not do that. */
public final class AccessDeniedException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** The message names the rule that refused. */
    public AccessDeniedException(String message) {
        super(message, null);
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.DENIED;
    }
}
