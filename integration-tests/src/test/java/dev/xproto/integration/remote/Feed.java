package dev.xproto.integration.remote;

import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.WatchRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A listener that writes down what it is told. */
final class Feed implements ChangeListener, AutoCloseable {
    /** What a listener can be told. */
    sealed interface Told {}

    record Snapshot(List<Existing> objects, Cursor cursor) implements Told {}

    record Changed(Change change, Cursor cursor) implements Told {}

    record Failed(StoreException error) implements Told {}

    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private ModelStore.@Nullable Subscription subscription;

    static Feed of(ModelStore store, @Nullable Cursor from, String... models) {
        Feed feed = new Feed();
        feed.subscription = store.watch(new WatchRequest(from, Set.of(models)), feed);
        return feed;
    }

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
    Told next() throws InterruptedException {
        Told next = told.poll(30, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was told");
        }
        return next;
    }

    Snapshot snapshot() throws InterruptedException {
        return (Snapshot) next();
    }

    Changed change() throws InterruptedException {
        return (Changed) next();
    }

    boolean isSilent() {
        return told.isEmpty();
    }

    @Override
    public void close() {
        if (subscription != null) {
            subscription.close();
        }
    }
}
