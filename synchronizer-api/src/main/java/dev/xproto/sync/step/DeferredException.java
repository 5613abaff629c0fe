package dev.xproto.sync.step;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thrown by a step that can't do its work yet. Not an error: {@code backend_code} is 0, and the delay doesn't grow. */
public final class DeferredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration after;

    /** Tries again after the usual time. */
    public DeferredException(String message) {
        super(Objects.requireNonNull(message));
        this.after = null;
    }

    /**
     * Tries again after the given time.
     *
     * @param after positive
     */
    public DeferredException(String message, Duration after) {
        super(Objects.requireNonNull(message));
        this.after = Objects.requireNonNull(after);
    }

    /** After how long to try again; null for the usual time. */
    public @Nullable Duration after() {
        return after;
    }
}
