package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.WatchRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The store, as one run sees it: remembers which objects the run wrote, so that they are looked at before it counts as
 * done, and lets no interruption into the store.
 */
final class TrackingStore implements ModelStore {
    private final ModelStore store;
    private final Interrupts.Guard guard;
    private final Set<ObjectKey> touched = new LinkedHashSet<>();
    private final Map<ObjectKey, Set<String>> written = new HashMap<>();
    private final Map<ObjectKey, Row> last = new HashMap<>();

    TrackingStore(ModelStore store, Interrupts.Guard guard) {
        this.store = store;
        this.guard = guard;
    }

    synchronized Set<ObjectKey> touched() {
        return new LinkedHashSet<>(touched);
    }

    private synchronized void remember(Batch batch, List<Row> rows) {
        rows.forEach(row -> touched.add(row.key()));
        for (int i = 0; i < rows.size(); i++) {
            if (batch.operations().get(i) instanceof Operation.Update update) {
                Set<String> columns = written.computeIfAbsent(rows.get(i).key(), key -> new HashSet<>());
                columns.addAll(update.values().keySet());
                columns.add("updated");
            }
            last.put(rows.get(i).key(), rows.get(i));
        }
    }

    /** What the run has written onto the object, by column, as the store made it; empty when it wrote nothing. */
    synchronized Map<String, @Nullable Object> written(ObjectKey key) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Row row = last.get(key);
        if (row != null) {
            written.getOrDefault(key, Set.of()).forEach(name -> values.put(name, row.get(name)));
        }
        return values;
    }

    /** The revision that the object had after the run's last write; 0 when it wrote none. */
    synchronized long revision(ObjectKey key) {
        Row row = last.get(key);
        return row == null ? 0 : row.revision();
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
        remember(batch, rows);
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
