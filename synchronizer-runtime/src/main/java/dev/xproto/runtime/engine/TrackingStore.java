package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.WatchRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The store, as one run sees it: remembers which objects the run wrote, so that they are looked at before it counts as
 * done, and lets no interruption into the store.
 */
final class TrackingStore implements ModelStore {
    private final ModelStore store;
    private final Interrupts.Guard guard;
    private final Set<ObjectKey> touched = new LinkedHashSet<>();

    TrackingStore(ModelStore store, Interrupts.Guard guard) {
        this.store = store;
        this.guard = guard;
    }

    synchronized Set<ObjectKey> touched() {
        return new LinkedHashSet<>(touched);
    }

    private synchronized void remember(List<Row> rows) {
        rows.forEach(row -> touched.add(row.key()));
    }

    @Override
    public Schema schema() {
        return store.schema();
    }

    @Override
    public List<Row> read(Collection<ObjectKey> keys) {
        return guard.shielded(() -> store.read(keys));
    }

    @Override
    public Page read(StoreQuery query) {
        return guard.shielded(() -> store.read(query));
    }

    @Override
    public List<Row> commit(Batch batch) {
        List<Row> rows = guard.shielded(() -> store.commit(batch));
        remember(rows);
        return rows;
    }

    @Override
    public Map<ObjectKey, Map<String, List<Integer>>> links(Collection<ObjectKey> keys, Set<String> names) {
        return guard.shielded(() -> store.links(keys, names));
    }

    @Override
    public Subscription watch(WatchRequest request, ChangeListener listener) {
        return store.watch(request, listener);
    }
}
