package dev.xproto.runtime.engine;

import dev.xproto.sync.spi.EngineOptions;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after failures: doubling, spread, and never more than a cap. */
final class Backoff {
    private static final int MOST_DOUBLINGS = 30;

    private final EngineOptions options;
    private final RandomGenerator random;

    Backoff(EngineOptions options, RandomGenerator random) {
        this.options = options;
        this.random = random;
    }

    /**
     * The delay after so many failures in a row.
     *
     * @param failures 1 or more
     */
    Duration after(int failures) {
        double spread = 1 + options.jitter() * (2 * random.nextDouble() - 1);
        return Duration.ofNanos(Math.max(1, (long) ((double) middle(failures).toNanos() * spread)));
    }

    /** The same without the spread. */
    Duration middle(int failures) {
        long first = options.firstRetry().toNanos();
        long most = options.longestRetry().toNanos();
        int doublings = options.backoffDisabled() ? 0 : Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1));
        // Compared before it is multiplied: what is beyond the cap may be beyond a long.
        return Duration.ofNanos(first > most >> doublings ? most : first << doublings);
    }
}
