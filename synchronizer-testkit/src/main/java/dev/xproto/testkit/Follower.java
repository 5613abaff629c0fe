package dev.xproto.testkit;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.WatchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/** Passes a feed on to its listener, and remembers how far the listener has been told. */
final class Follower implements ChangeListener {
    private final WatchRequest request;
    private final ChangeListener listener;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<ObjectKey, Long> revisions = new HashMap<>();
    private boolean begun;
    private boolean broken;

    Follower(WatchRequest request, ChangeListener listener) {
        this.request = request;
        this.listener = listener;
        this.begun = request.from() != null;
    }

    WatchRequest request() {
        return request;
    }

    /** Waits until the listener was told of all these, and of the end of all others. */
    void await(List<ChangeListener.Existing> objects) {
        lock.lock();
        try {
            while (!broken && !isTold(objects)) {
                Patience.await(moved, "the feed to tell of " + objects.size() + " objects");
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isTold(List<ChangeListener.Existing> objects) {
        if (!begun) {
            return false;
        }
        Set<ObjectKey> there = objects.stream().map(Existing::key).collect(Collectors.toSet());
        // A watch that goes on from a cursor was told of older objects by the one before it.
        boolean complete = request.from() != null;
        return there.containsAll(revisions.keySet())
                && objects.stream()
                        .allMatch(object -> (complete && !revisions.containsKey(object.key()))
                                || revisions.getOrDefault(object.key(), -1L) >= object.revision());
    }

    @Override
    public void onSnapshot(List<Existing> objects, Cursor cursor) {
        listener.onSnapshot(objects, cursor);
        lock.lock();
        try {
            begun = true;
            revisions.clear();
            objects.forEach(object -> revisions.put(object.key(), object.revision()));
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onChanges(List<Change> changes, Cursor cursor) {
        listener.onChanges(changes, cursor);
        lock.lock();
        try {
            for (Change change : changes) {
                if (change.kind() == Change.Kind.REAPED) {
                    revisions.remove(change.key());
                } else {
                    revisions.merge(change.key(), change.revision(), Math::max);
                }
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onError(StoreException error) {
        listener.onError(error);
        lock.lock();
        try {
            broken = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
