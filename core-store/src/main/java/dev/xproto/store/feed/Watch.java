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
import dev.xproto.sync.store.StoreUnavailableException;
import dev.xproto.sync.store.WatchRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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

    /** How soon to look again when a transaction that is under way, maybe another process's, keeps entries back. */
    private static final Duration HELD = Duration.ofMillis(5);

    /** How soon to look again when the database doesn't answer. */
    private static final Duration UNREACHABLE = Duration.ofMillis(500);

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
     * @param patience how long to wait for the signal before looking all the same; zero for ever
     */
    public record Source(
            Database database, Feed feed, CommitSignal signal, Supplier<Catalog> catalog, Duration patience) {}

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
            follow();
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

    private void follow() throws InterruptedException {
        Position position = null;
        while (!closed) {
            long seen = source.signal().count();
            try {
                position = step(position, seen);
            } catch (StoreUnavailableException e) {
                source.signal()
                        .await(seen, () -> closed, UNREACHABLE); // goes on from where it was, once that is there again
            }
        }
    }

    /** Tells what there is to tell, or waits for it; answers the place that was come to. */
    private Position step(@Nullable Position position, long seen) throws InterruptedException {
        if (position == null) {
            return begin();
        }
        Part part = source.database().read(connection -> part(connection, position));
        if (part.compacted()) {
            return snapshot(); // so slow that the feed was compacted meanwhile
        }
        if (part.entries().isEmpty()) {
            source.signal().await(seen, () -> closed, part.held() ? HELD : source.patience());
            return position;
        }
        Position reached = part.entries().get(part.entries().size() - 1).position();
        deliver(part.entries(), reached);
        return reached;
    }

    /**
     * What can be told next.
     *
     * @param compacted whether something before that was forgotten
     * @param held whether there are entries that have to wait for a transaction which is still under way
     */
    private record Part(List<Feed.Entry> entries, boolean compacted, boolean held) {}

    private Part part(Connection connection, Position position) throws SQLException {
        Feed feed = source.feed();
        List<Feed.Entry> entries = feed.after(connection, position, AT_ONCE);
        boolean compacted = feed.floor(connection).compareTo(position) > 0;
        return new Part(entries, compacted, entries.isEmpty() && feed.isHeld(connection));
    }

    private Position begin() {
        Position from =
                request.from() == null ? null : CursorCodec.read(source.feed().epoch(), request.from());
        if (from != null && source.database().read(connection -> source.feed().reaches(connection, from))) {
            return from;
        }
        return snapshot();
    }

    /** Everything there is. What is told after it may repeat some of it, where a transaction was still under way. */
    private Position snapshot() {
        Catalog catalog = source.catalog().get();
        List<Existing> objects = new ArrayList<>();
        Position position = Position.after(source.database().read(connection -> {
            objects.clear();
            long settled = source.feed().settled(connection);
            for (StoredModel root : catalog.roots()) {
                collect(connection, catalog, root, objects);
            }
            return settled;
        }));
        if (!closed) {
            listener.onSnapshot(objects, CursorCodec.write(source.feed().epoch(), position));
        }
        return position;
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

    private void deliver(List<Feed.Entry> entries, Position position) {
        List<Change> changes = entries.stream()
                .map(Feed.Entry::change)
                .filter(change -> wanted(null, change.model()))
                .toList();
        if (!changes.isEmpty() && !closed) {
            listener.onChanges(changes, CursorCodec.write(source.feed().epoch(), position));
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
