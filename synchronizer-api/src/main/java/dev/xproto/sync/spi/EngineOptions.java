package dev.xproto.sync.spi;

import java.time.Duration;

/**
 * How an engine behaves. All durations are positive.
 *
 * @param concurrency how many sync steps and policies run at once, 1 or more
 * @param firstRetry the delay after the first failure; it doubles with each further one
 * @param longestRetry what the delay grows to
 * @param jitter by what part of itself a delay is spread to both sides, from 0 to 1
 * @param backoffDisabled whether delays stay at {@code firstRetry}
 * @param deferral the delay after a deferral that names none
 * @param resync how long after one look at everything comes the next
 * @param timeLimit after how long a run is shown as hung, and its place given to others
 */
public record EngineOptions(
        int concurrency,
        Duration firstRetry,
        Duration longestRetry,
        double jitter,
        boolean backoffDisabled,
        Duration deferral,
        Duration resync,
        Duration timeLimit) {
    /** What fits most synchronizers. */
    public static final EngineOptions DEFAULT = new EngineOptions(
            8,
            Duration.ofSeconds(1),
            Duration.ofMinutes(10),
            0.2,
            false,
            Duration.ofSeconds(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15));

    /** Checks the ranges. */
    public EngineOptions {
        if (concurrency < 1) {
            throw new IllegalArgumentException("an engine runs at least one step at a time, not " + concurrency);
        }
        if (jitter < 0 || jitter > 1) {
            throw new IllegalArgumentException("jitter is from 0 to 1, not " + jitter);
        }
    }

    /** The same with another concurrency. */
    public EngineOptions withConcurrency(int other) {
        return new EngineOptions(other, firstRetry, longestRetry, jitter, backoffDisabled, deferral, resync, timeLimit);
    }

    /** The same with another jitter. */
    public EngineOptions withJitter(double other) {
        return new EngineOptions(
                concurrency, firstRetry, longestRetry, other, backoffDisabled, deferral, resync, timeLimit);
    }

    /** The same with delays that grow, or don't. */
    public EngineOptions withBackoffDisabled(boolean other) {
        return new EngineOptions(concurrency, firstRetry, longestRetry, jitter, other, deferral, resync, timeLimit);
    }
}
