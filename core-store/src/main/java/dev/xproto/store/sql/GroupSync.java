package dev.xproto.store.sql;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Makes what was done before it was asked last the disk's: one wait for the disk serves all who ask meanwhile. */
final class GroupSync {
    private final Runnable sync;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private long asked;
    private long done;
    private boolean underWay;

    /**
     * Nothing was asked yet.
     *
     * @param sync what makes everything the disk's that was done when it begins
     */
    GroupSync(Runnable sync) {
        this.sync = sync;
    }

    /** Returns when everything that was done before the call is the disk's; throws what the wait for it throws. */
    void await() {
        lock.lock();
        try {
            long own = ++asked;
            while (done < own) {
                if (underWay) {
                    ended.awaitUninterruptibly();
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
        long upTo = asked;
        underWay = true;
        lock.unlock();
        boolean good = false;
        try {
            sync.run();
            good = true;
        } finally {
            lock.lock();
            underWay = false;
            done = good ? upTo : done;
            ended.signalAll();
        }
    }
}
