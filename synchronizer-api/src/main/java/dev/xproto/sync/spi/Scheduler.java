package dev.xproto.sync.spi;

import java.time.Duration;
import java.time.InstantSource;

/** Time, as the house uses it: everything that waits, waits through one of these, and tests bring their own. */
public interface Scheduler {
    /** What time it is. */
    InstantSource clock();

    /**
     * Runs the task once, after the delay, on a thread of the scheduler's; the task must return soon.
     *
     * @param delay zero or more
     */
    Timer schedule(Duration delay, Runnable task);

    /** A task that waits for its time. */
    interface Timer {
        /** Forgets the task unless it has begun. */
        void cancel();
    }
}
