package dev.xproto.server.auth;

import java.time.Duration;

/** Somebody guesses passwords, or looks as if. */
public final class TooManyAttemptsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With how long to wait. */
    public TooManyAttemptsException(Duration wait) {
        super("too many failed logins; try again in " + Math.max(1, wait.toSeconds()) + " seconds");
    }
}
