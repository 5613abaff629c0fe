package dev.xproto.runtime.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that never steps back: what was decided by it stays right when somebody sets the machine's. Safe for use by many threads. */
final class SteadyClock {
    private final InstantSource clock;
    private Instant last = Instant.MIN;
    private Duration ahead = Duration.ZERO;
    private long timesSetBack;

    SteadyClock(InstantSource clock) {
        this.clock = clock;
    }

    /** For comparing moments with each other; may differ from the time of day. */
    synchronized Instant now() {
        Instant now = clock.instant().plus(ahead);
        if (now.isBefore(last)) {
            ahead = ahead.plus(Duration.between(now, last));
            now = last;
            timesSetBack++;
        }
        last = now;
        return now;
    }

    /** How often the machine's clock was found to be set back: between moments around that, more time may have passed than they say. */
    synchronized long timesSetBack() {
        return timesSetBack;
    }

    /** The time of day. */
    Instant timeOfDay() {
        return clock.instant();
    }
}
