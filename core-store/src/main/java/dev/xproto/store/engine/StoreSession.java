package dev.xproto.store.engine;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.feed.Watch;
import dev.xproto.store.query.LinkReader;
import dev.xproto.store.query.QueryReader;
import dev.xproto.store.security.Access;
import dev.xproto.store.security.Caller;
import dev.xproto.store.security.HiddenPasswords;
import dev.xproto.store.security.Subject;
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
import java.util.LinkedHashMap;
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
        Catalog catalog = engine.catalog();
        return engine.read(connection -> {
            Map<ObjectKey, Row> found =
                    new RowReader(connection, catalog, engine.database().dialect()).read(keys);
            PolicyGate gate = gate(connection, catalog);
            List<Row> rows = new ArrayList<>();
            for (ObjectKey key : keys) {
                Row row = found.get(key);
                if (row != null && sees(gate, row)) {
                    rows.add(row);
                }
            }
            return shown(rows);
        });
    }

    @Override
    public Page read(StoreQuery query) {
        Catalog catalog = engine.catalog();
        return engine.read(connection -> {
            PolicyGate gate = gate(connection, catalog);
            Page page = new QueryReader(connection, catalog, engine.database().dialect(), row -> sees(gate, row))
                    .read(query);
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
        Catalog catalog = engine.catalog();
        return engine.read(connection -> {
            Map<ObjectKey, Map<String, List<Integer>>> found =
                    new LinkReader(connection, catalog, engine.database().dialect()).read(keys, names);
            return new VisibleLinks(connection, catalog, engine.database().dialect(), gate(connection, catalog))
                    .only(found);
        });
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

    private static boolean sees(PolicyGate gate, Row row) throws SQLException {
        return gate.allows(Access.READ, Subject.of(row));
    }

    /** Leaves out what the caller may not read, at both ends. */
    private record VisibleLinks(
            Connection connection, Catalog catalog, dev.xproto.store.sql.Dialect dialect, PolicyGate gate) {
        Map<ObjectKey, Map<String, List<Integer>>> only(Map<ObjectKey, Map<String, List<Integer>>> found)
                throws SQLException {
            if (gate.isAdmin()) {
                return found;
            }
            Map<ObjectKey, Map<String, List<Integer>>> visible = new LinkedHashMap<>();
            for (Map.Entry<ObjectKey, Map<String, List<Integer>>> entry : found.entrySet()) {
                Row near = new RowReader(connection, catalog, dialect).find(entry.getKey());
                if (near != null && sees(gate, near)) {
                    visible.put(entry.getKey(), farEnds(near, entry.getValue()));
                }
            }
            return visible;
        }

        private Map<String, List<Integer>> farEnds(Row near, Map<String, List<Integer>> links) throws SQLException {
            Map<String, List<Integer>> visible = new LinkedHashMap<>();
            for (Map.Entry<String, List<Integer>> link : links.entrySet()) {
                StoredModel far = catalog.get(farModel(near, link.getKey()));
                List<ObjectKey> keys =
                        link.getValue().stream().map(far.type()::key).toList();
                Map<ObjectKey, Row> rows = new RowReader(connection, catalog, dialect).read(keys);
                List<Integer> ids = new ArrayList<>();
                for (ObjectKey key : keys) {
                    Row row = rows.get(key);
                    if (row != null && sees(gate, row)) {
                        ids.add(key.id());
                    }
                }
                visible.put(link.getKey(), List.copyOf(ids));
            }
            return visible;
        }

        private static String farModel(Row near, String link) {
            return near.type()
                    .link(link)
                    .map(known -> known.peer())
                    .orElseGet(() -> near.type().reverse(link).orElseThrow().source());
        }
    }
}
