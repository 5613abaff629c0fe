package dev.xproto.store.feed;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Wakes those who wait for commits. Nobody polls who needn't. */
public final class CommitSignal {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final AtomicLong commits = new AtomicLong();

    /** Something was committed. */
    public void commit() {
        lock.lock();
        try {
            commits.incrementAndGet();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many commits there were. */
    long count() {
        return commits.get();
    }

    /** Wakes everybody, for they may have been closed. */
    void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there were more commits than that, or it is over, or for so long; zero is for ever. */
    void await(long seen, BooleanSupplier over, Duration longest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = longest.isZero() ? Long.MAX_VALUE : longest.toNanos();
            while (commits.get() == seen && !over.getAsBoolean() && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
