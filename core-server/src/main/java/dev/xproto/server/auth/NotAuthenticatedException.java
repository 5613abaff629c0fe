package dev.xproto.server.auth;

/** The call needs a caller, and has none. */
public final class NotAuthenticatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what to do about it. */
    public NotAuthenticatedException(String message) {
        super(message);
    }
}
