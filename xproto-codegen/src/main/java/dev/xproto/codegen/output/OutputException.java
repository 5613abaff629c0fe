package dev.xproto.codegen.output;

/** Output was refused or can't be written; what was there before is whole. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong, in words for people. */
    public OutputException(String message) {
        super(message);
    }

    /** With what is wrong, and why. */
    public OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
