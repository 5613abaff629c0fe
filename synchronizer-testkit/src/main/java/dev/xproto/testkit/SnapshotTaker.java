package dev.xproto.testkit;

import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.StoreException;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Takes one snapshot of a store. */
final class SnapshotTaker implements ChangeListener {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private @Nullable List<Existing> snapshot;
    private @Nullable StoreException fault;

    List<Existing> await() {
        lock.lock();
        try {
            while (snapshot == null && fault == null) {
                Patience.await(arrived, "a snapshot of the store");
            }
            if (snapshot == null) {
                throw new AssertionError("the store gave no snapshot", fault);
            }
            return snapshot;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onSnapshot(List<Existing> objects, Cursor cursor) {
        lock.lock();
        try {
            snapshot = objects;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onChanges(List<Change> changes, Cursor cursor) {
        // Only the snapshot counts.
    }

    @Override
    public void onError(StoreException error) {
        lock.lock();
        try {
            fault = error;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
