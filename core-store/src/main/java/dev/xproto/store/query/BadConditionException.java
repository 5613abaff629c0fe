package dev.xproto.store.query;

/** A condition that can't be asked; the message says why. */
final class BadConditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    BadConditionException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
