package dev.xproto.store.sql;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes commits durable that aren't by themselves: one wait serves all who commit meanwhile. Whoever reads waits, too, for what
 * it may have seen, so that nothing gets out that could still be lost. Commits come one at a time; everything else is safe for
 * use by many threads.
 */
final class GroupSync {
    private final Runnable sync;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long begun;
    private volatile long ended;
    private volatile long durable;
    private boolean underWay;

    /**
     * Nothing was committed yet.
     *
     * @param sync makes everything durable that was committed when it begins
     */
    GroupSync(Runnable sync) {
        this.sync = sync;
    }

    /** A commit begins: from now on others may see it. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // they come one at a time
    void begin() {
        begun++;
    }

    /** It ended, whichever way. */
    void end() {
        lock.lock();
        try {
            ended = begun;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when everything is durable that the caller may have done or seen; throws what the wait for it throws. */
    void await() {
        long own = begun;
        if (durable >= own) {
            return;
        }
        lock.lock();
        try {
            while (durable < own) {
                if (underWay || ended <= durable) {
                    moved.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Called with the lock, which others may have meanwhile. */
    private void lead() {
        long upTo = ended;
        underWay = true;
        lock.unlock();
        boolean good = false;
        try {
            sync.run();
            good = true;
        } finally {
            lock.lock();
            underWay = false;
            durable = good ? upTo : durable;
            moved.signalAll();
        }
    }
}
