package dev.xproto.integration.walk;

/** Something doesn't happen as the page says. */
final class WalkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WalkException(String message) {
        super(message);
    }
}
