package dev.xproto.server;

import dev.xproto.server.backup.RestoreOrder;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Why the program stops serving: for good, or to bring a backup back and go on. Safe for use by many threads. */
final class Ending {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private boolean ended;
    private @Nullable RestoreOrder order;

    /** For good, as soon as it can. */
    void end() {
        lock.lock();
        try {
            ended = true;
            told.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** To bring that back; of several orders at once the last one counts. */
    void restore(RestoreOrder ordered) {
        lock.lock();
        try {
            order = ordered;
            told.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean hasEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for either; empty when it is for good. An order is handed out once. */
    Optional<RestoreOrder> await() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!ended && order == null) {
                told.await();
            }
            RestoreOrder next = ended ? null : order;
            order = null;
            return Optional.ofNullable(next);
        } finally {
            lock.unlock();
        }
    }
}
