package dev.xproto.store;

import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.ModelStore.Subscription;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.WatchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A listener that writes down what it is told. */
final class FeedProbe implements ChangeListener, AutoCloseable {
    /** What a listener can be told. */
    sealed interface Told {}

    record Snapshot(List<Existing> objects, Cursor cursor) implements Told {}

    record Changed(Change change, Cursor cursor) implements Told {}

    record Failed(StoreException error) implements Told {}

    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private @Nullable Subscription subscription;

    @Override
    public void onSnapshot(List<Existing> objects, Cursor cursor) {
        told.add(new Snapshot(objects, cursor));
    }

    @Override
    public void onChanges(List<Change> changes, Cursor cursor) {
        changes.forEach(change -> told.add(new Changed(change, cursor)));
    }

    @Override
    public void onError(StoreException error) {
        told.add(new Failed(error));
    }

    /** The next thing told; fails after a while without any. */
    Told next() {
        try {
            Told next = told.poll(30, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was told");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Snapshot snapshot() {
        return (Snapshot) next();
    }

    Changed change() {
        return (Changed) next();
    }

    List<Change> changes(int count) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            changes.add(change().change());
        }
        return changes;
    }

    boolean isSilent() {
        return told.isEmpty();
    }

    static FeedProbe watch(ModelStore store, @Nullable Cursor from, String... models) {
        FeedProbe probe = new FeedProbe();
        probe.subscription = store.watch(new WatchRequest(from, Set.of(models)), probe);
        return probe;
    }

    @Override
    public void close() {
        if (subscription != null) {
            subscription.close();
        }
    }

    /** The first changes that something makes. */
    static List<Change> collect(ModelStore store, Runnable action, int count) {
        try (FeedProbe probe = FeedProbe.watch(store, null)) {
            probe.snapshot();
            action.run();
            return probe.changes(count);
        }
    }
}
