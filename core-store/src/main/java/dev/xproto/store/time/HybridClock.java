package dev.xproto.store.time;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The store's clock: it follows the machine's, but never stands still or goes back, whatever the machine's does. What it
 * gave out is in the feed, in the same transaction as what it was given out for, and from there it goes on after a
 * restart. Safe for use by many threads.
 */
public final class HybridClock {
    private final InstantSource machine;
    private long last;

    /**
     * A clock that goes on after that moment.
     *
     * @param last in microseconds; the latest that was ever given out
     */
    public HybridClock(InstantSource machine, long last) {
        this.machine = machine;
        this.last = last;
    }

    /** The machine's time, or a microsecond after the last answer where that is later. */
    public synchronized Instant next() {
        long now = Micros.of(machine.instant());
        last = Math.max(now, last + 1);
        return Micros.toInstant(last);
    }

    /** What time the machine thinks it is; for delays only. */
    public Instant machineTime() {
        return machine.instant();
    }
}
