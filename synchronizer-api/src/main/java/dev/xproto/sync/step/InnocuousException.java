package dev.xproto.sync.step;

/** Thrown by a step that didn't succeed for a reason nobody has to look at. {@code backend_code} is 1; tried again. */
public final class InnocuousException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The message becomes the object's {@code backend_status}. */
    public InnocuousException(String message) {
        super(message);
    }
}
