package dev.xproto.store.engine;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.feed.Watch;
import dev.xproto.store.query.LinkReader;
import dev.xproto.store.query.QueryReader;
import dev.xproto.store.security.Caller;
import dev.xproto.store.security.HiddenPasswords;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.RowReader;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.WatchRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The store, as one caller sees it. Objects that the caller may not read are as if they weren't there. */
public final class StoreSession implements ModelStore, AutoCloseable {
    private static final AtomicInteger WATCHES = new AtomicInteger();

    private final CoreEngine engine;
    private final Caller caller;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();

    /** What that caller sees. */
    public StoreSession(CoreEngine engine, Caller caller) {
        this.engine = engine;
        this.caller = caller;
    }

    @Override
    public Schema schema() {
        return engine.catalog().schema();
    }

    @Override
    public List<Row> read(Collection<ObjectKey> keys) {
        return seeing((connection, visible) -> {
            Map<ObjectKey, StoredModel> seen = visible.objects().among(keys);
            Map<ObjectKey, Row> found = visible.reader().read(seen.keySet());
            List<Row> rows = new ArrayList<>();
            for (ObjectKey key : keys) {
                Row row = found.get(key);
                if (row != null) {
                    rows.add(row);
                }
            }
            return shown(rows);
        });
    }

    @Override
    public Page read(StoreQuery query) {
        return seeing((connection, visible) -> {
            Page page = new QueryReader(connection, visible.catalog(), dialect(), visible.objects()).read(query);
            return new Page(shown(page.rows()), page.nextPageToken());
        });
    }

    @Override
    public List<Row> commit(Batch batch) {
        return shown(engine.commit(batch, caller));
    }

    private List<Row> shown(List<Row> rows) {
        return caller.isCore() ? rows : HiddenPasswords.hide(rows);
    }

    @Override
    public Map<ObjectKey, Map<String, List<Integer>>> links(Collection<ObjectKey> keys, Set<String> names) {
        return seeing((connection, visible) -> new VisibleLinks(
                        visible.catalog(), new LinkReader(connection, visible.catalog(), dialect()), visible)
                .read(keys, names));
    }

    /**
     * What is looked at inside one transaction.
     *
     * @param catalog the models of that moment
     * @param reader reads objects, whoever may see them
     * @param objects which of them the caller may see
     */
    record Seen(Catalog catalog, RowReader reader, VisibleObjects objects) {}

    /**
     * A look.
     *
     * @param <T> what it answers
     */
    private interface Look<T> {
        T at(Connection connection, Seen visible) throws SQLException;
    }

    private <T> T seeing(Look<T> look) {
        Catalog catalog = engine.catalog();
        return engine.read(connection -> look.at(
                connection,
                new Seen(
                        catalog,
                        new RowReader(connection, catalog, dialect()),
                        new VisibleObjects(connection, catalog, dialect(), gate(connection, catalog)))));
    }

    private Dialect dialect() {
        return engine.database().dialect();
    }

    @Override
    public Subscription watch(WatchRequest request, ChangeListener listener) {
        Watch watch =
                new Watch(engine.source(), request, watchable(), listener, "xproto-watch-" + WATCHES.incrementAndGet());
        engine.opened(watch);
        watches.add(watch);
        watch.start();
        return () -> end(watch);
    }

    private void end(Watch watch) {
        watch.close();
        watches.remove(watch);
        engine.closed(watch);
    }

    /** Ends the watches that were begun here. */
    @Override
    public void close() {
        List.copyOf(watches).forEach(this::end);
    }

    /** An entry of the feed outlives its object, and then no policy can be asked: so guarded models are for administrators. */
    private Predicate<String> watchable() {
        boolean admin =
                engine.read(connection -> gate(connection, engine.catalog()).isAdmin());
        return name -> {
            StoredModel model = engine.catalog().find(name);
            return admin || (model != null && model.policyName() == null);
        };
    }

    private PolicyGate gate(Connection connection, Catalog catalog) {
        return new PolicyGate(connection, catalog, engine.database().dialect(), caller);
    }
}
