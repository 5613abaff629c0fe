package dev.xproto.store.feed;

import java.util.concurrent.atomic.AtomicLong;

/** Wakes those who wait for commits. Nobody polls. */
public final class CommitSignal {
    private final AtomicLong commits = new AtomicLong();
    private final Object monitor = new Object();

    /** Something was committed. */
    public void commit() {
        synchronized (monitor) {
            commits.incrementAndGet();
            monitor.notifyAll();
        }
    }

    /** How many commits there were. */
    long count() {
        return commits.get();
    }

    /** Wakes everybody, for they may have been closed. */
    void wake() {
        synchronized (monitor) {
            monitor.notifyAll();
        }
    }

    /** Waits until there were more commits than that, or it is over. */
    void await(long seen, java.util.function.BooleanSupplier over) throws InterruptedException {
        synchronized (monitor) {
            while (commits.get() == seen && !over.getAsBoolean()) {
                monitor.wait();
            }
        }
    }
}
