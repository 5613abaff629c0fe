package dev.xproto.store.feed;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.sql.Database;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ChangeListener.Existing;
import dev.xproto.sync.store.ModelStore.Subscription;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreInternalException;
import dev.xproto.sync.store.WatchRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A watch that is under way: one thread, which sleeps until something is committed, reads the feed on from where it was,
 * and tells the listener.
 */
public final class Watch implements Subscription {
    private static final int AT_ONCE = 1000;

    private final Source source;
    private final WatchRequest request;
    private final Predicate<String> visible;
    private final ChangeListener listener;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Where changes come from.
     *
     * @param database the database
     * @param feed its feed
     * @param signal told of every commit
     * @param catalog the current models
     */
    public record Source(Database database, Feed feed, CommitSignal signal, Supplier<Catalog> catalog) {}

    /**
     * A watch; it begins with {@link #start}.
     *
     * @param visible whether the caller may know of objects of a model
     */
    public Watch(Source source, WatchRequest request, Predicate<String> visible, ChangeListener listener, String name) {
        this.source = source;
        this.request = request;
        this.visible = visible;
        this.listener = listener;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    /** Begins to tell the listener. */
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            follow(begin());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreException e) {
            fail(e);
        } catch (RuntimeException e) {
            fail(new StoreInternalException("the watch's listener threw " + e, e));
        }
    }

    private void fail(StoreException fault) {
        if (!closed) {
            listener.onError(fault);
        }
    }

    private long begin() {
        long from = request.from() == null ? -1 : CursorCodec.read(source.feed().epoch(), request.from());
        if (from >= 0 && source.database().read(connection -> reaches(connection, from))) {
            return from;
        }
        return snapshot();
    }

    private static boolean reaches(Connection connection, long from) throws SQLException {
        long last = Feed.last(connection);
        return from == last || (from < last && Feed.first(connection) <= from + 1);
    }

    private long snapshot() {
        Catalog catalog = source.catalog().get();
        List<Existing> objects = new ArrayList<>();
        long number = source.database().read(connection -> {
            long last = Feed.last(connection);
            for (StoredModel root : catalog.roots()) {
                collect(connection, catalog, root, objects);
            }
            return last;
        });
        if (!closed) {
            listener.onSnapshot(objects, CursorCodec.write(source.feed().epoch(), number));
        }
        return number;
    }

    private void collect(Connection connection, Catalog catalog, StoredModel root, List<Existing> into)
            throws SQLException {
        String sql = "SELECT id, leaf, rev, gone FROM "
                + source.database().dialect().quote(root.tables().get(0).name()) + " ORDER BY id";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                String leaf = results.getString(2);
                if (wanted(catalog, leaf)) {
                    results.getLong(4);
                    boolean deleted = !results.wasNull();
                    into.add(new Existing(root.type().key(results.getInt(1)), leaf, results.getLong(3), deleted));
                }
            }
        }
    }

    private boolean wanted(@Nullable Catalog catalog, String model) {
        Catalog known = catalog == null ? source.catalog().get() : catalog;
        boolean asked = request.models().isEmpty()
                || request.models().contains(model)
                || request.models().stream().anyMatch(name -> known.isA(model, name));
        return asked && visible.test(model);
    }

    private void follow(long from) throws InterruptedException {
        long number = from;
        while (!closed) {
            long seen = source.signal().count();
            long position = number;
            List<Feed.Entry> entries = source.database().read(connection -> Feed.after(connection, position, AT_ONCE));
            if (entries.isEmpty()) {
                source.signal().await(seen, () -> closed);
            } else if (entries.get(0).number() != position + 1) {
                number = snapshot(); // so slow that the feed was compacted meanwhile
            } else {
                number = entries.get(entries.size() - 1).number();
                deliver(entries, number);
            }
        }
    }

    private void deliver(List<Feed.Entry> entries, long number) {
        List<Change> changes = entries.stream()
                .map(Feed.Entry::change)
                .filter(change -> wanted(null, change.model()))
                .toList();
        if (!changes.isEmpty() && !closed) {
            listener.onChanges(changes, CursorCodec.write(source.feed().epoch(), number));
        }
    }

    /** Ends the watch; waits for a call of the listener's that is under way, unless it is this very thread. */
    @Override
    public void close() {
        closed = true;
        source.signal().wake();
        if (Thread.currentThread() != thread) {
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
