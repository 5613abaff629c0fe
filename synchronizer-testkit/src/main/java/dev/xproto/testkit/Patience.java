package dev.xproto.testkit;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** How long tests wait for another thread before they call it a fault: the testkit's one place of real time. */
final class Patience {
    private static final long SECONDS = 30;

    private Patience() {}

    /**
     * Waits for a signal.
     *
     * @throws AssertionError it doesn't come
     */
    @SuppressWarnings("WaitNotInLoop") // every caller looks in a loop at what it waits for
    static void await(Condition condition, String what) {
        try {
            if (!condition.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("waited " + SECONDS + " s in vain for " + what);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, e);
        }
    }
}
