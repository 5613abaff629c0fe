package dev.xproto.runtime.engine;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what is under way, so that somebody can wait until nothing is. Safe for use by many threads. */
final class Activity {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition quiet = lock.newCondition();
    private int underWay;
    private boolean givenUp;

    void begin() {
        lock.lock();
        try {
            underWay++;
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            underWay--;
            if (underWay == 0) {
                quiet.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    boolean isQuiet() {
        lock.lock();
        try {
            return underWay == 0;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits any more for what is under way. */
    void giveUp() {
        lock.lock();
        try {
            givenUp = true;
            quiet.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void awaitQuiet() throws InterruptedException {
        lock.lock();
        try {
            while (underWay > 0 && !givenUp) {
                quiet.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
