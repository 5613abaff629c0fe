package dev.xproto.sync.spi;

import java.time.Duration;
import java.util.Map;

/**
 * How an engine behaves. All durations are positive, but for {@code minimumDelay}, which may be zero.
 *
 * @param concurrency how many sync steps and policies run at once, 1 or more
 * @param modelConcurrency how many of them run at once for objects of a model and its descendants, 1 or more each; a
 *     descendant's own entry replaces that of its ancestor
 * @param minimumDelay how long after a run of an object's step, or of its policies, the next one begins at the earliest
 * @param firstRetry the delay after the first failure; it doubles with each further one
 * @param longestRetry what the delay grows to
 * @param jitter by what part of itself a delay is spread to both sides, from 0 to 1
 * @param backoffDisabled whether delays stay at {@code firstRetry}
 * @param deferral the delay after a deferral that names none
 * @param resync how long after one look at everything comes the next
 * @param timeLimit after how long a run is shown as hung, and its place given to others
 * @param stopGrace how long a closing engine waits for what runs before it interrupts it, and how long after that it
 *     goes on waiting
 */
public record EngineOptions(
        int concurrency,
        Map<String, Integer> modelConcurrency,
        Duration minimumDelay,
        Duration firstRetry,
        Duration longestRetry,
        double jitter,
        boolean backoffDisabled,
        Duration deferral,
        Duration resync,
        Duration timeLimit,
        Duration stopGrace) {
    /** What fits most synchronizers. */
    public static final EngineOptions DEFAULT = new EngineOptions(
            8,
            Map.of(),
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofMinutes(10),
            0.2,
            false,
            Duration.ofSeconds(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Duration.ofSeconds(30));

    /** Checks the ranges, and copies the map. */
    public EngineOptions {
        modelConcurrency = Map.copyOf(modelConcurrency);
        if (concurrency < 1) {
            throw new IllegalArgumentException("an engine runs at least one step at a time, not " + concurrency);
        }
        modelConcurrency.forEach((model, most) -> {
            if (most < 1) {
                throw new IllegalArgumentException("at least one `" + model + "` runs at a time, not " + most);
            }
        });
        if (minimumDelay.isNegative()) {
            throw new IllegalArgumentException("nothing begins before it ends: " + minimumDelay);
        }
        if (jitter < 0 || jitter > 1) {
            throw new IllegalArgumentException("jitter is from 0 to 1, not " + jitter);
        }
    }

    /** The same with another concurrency. */
    public EngineOptions withConcurrency(int other) {
        return new EngineOptions(
                other,
                modelConcurrency,
                minimumDelay,
                firstRetry,
                longestRetry,
                jitter,
                backoffDisabled,
                deferral,
                resync,
                timeLimit,
                stopGrace);
    }

    /** The same with other limits for models. */
    public EngineOptions withModelConcurrency(Map<String, Integer> other) {
        return new EngineOptions(
                concurrency,
                other,
                minimumDelay,
                firstRetry,
                longestRetry,
                jitter,
                backoffDisabled,
                deferral,
                resync,
                timeLimit,
                stopGrace);
    }

    /** The same with another least time between two runs of an object. */
    public EngineOptions withMinimumDelay(Duration other) {
        return new EngineOptions(
                concurrency,
                modelConcurrency,
                other,
                firstRetry,
                longestRetry,
                jitter,
                backoffDisabled,
                deferral,
                resync,
                timeLimit,
                stopGrace);
    }

    /** The same with another jitter. */
    public EngineOptions withJitter(double other) {
        return new EngineOptions(
                concurrency,
                modelConcurrency,
                minimumDelay,
                firstRetry,
                longestRetry,
                other,
                backoffDisabled,
                deferral,
                resync,
                timeLimit,
                stopGrace);
    }

    /** The same with delays that grow, or don't. */
    public EngineOptions withBackoffDisabled(boolean other) {
        return new EngineOptions(
                concurrency,
                modelConcurrency,
                minimumDelay,
                firstRetry,
                longestRetry,
                jitter,
                other,
                deferral,
                resync,
                timeLimit,
                stopGrace);
    }

    /** The same with another time after which a run counts as hung. */
    public EngineOptions withTimeLimit(Duration other) {
        return new EngineOptions(
                concurrency,
                modelConcurrency,
                minimumDelay,
                firstRetry,
                longestRetry,
                jitter,
                backoffDisabled,
                deferral,
                resync,
                other,
                stopGrace);
    }

    /** The same with other looks at everything. */
    public EngineOptions withResync(Duration other) {
        return new EngineOptions(
                concurrency,
                modelConcurrency,
                minimumDelay,
                firstRetry,
                longestRetry,
                jitter,
                backoffDisabled,
                deferral,
                other,
                timeLimit,
                stopGrace);
    }

    /** The same with another patience at the end. */
    public EngineOptions withStopGrace(Duration other) {
        return new EngineOptions(
                concurrency,
                modelConcurrency,
                minimumDelay,
                firstRetry,
                longestRetry,
                jitter,
                backoffDisabled,
                deferral,
                resync,
                timeLimit,
                other);
    }
}
