package dev.xproto.benchmarks;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what an engine asks of its store. */
final class CountingStore implements ModelStore {
    private final ModelStore store;
    private final AtomicLong calls = new AtomicLong();

    CountingStore(ModelStore store) {
        this.store = store;
    }

    long calls() {
        return calls.get();
    }

    @Override
    public Schema schema() {
        return store.schema();
    }

    @Override
    public List<Row> read(Collection<ObjectKey> keys) {
        calls.incrementAndGet();
        return store.read(keys);
    }

    @Override
    public Page read(StoreQuery query) {
        calls.incrementAndGet();
        return store.read(query);
    }

    @Override
    public List<Row> commit(Batch batch) {
        calls.incrementAndGet();
        return store.commit(batch);
    }

    @Override
    public Map<ObjectKey, Map<String, List<Integer>>> links(Collection<ObjectKey> keys, Set<String> names) {
        calls.incrementAndGet();
        return store.links(keys, names);
    }

    @Override
    public Subscription watch(WatchRequest request, ChangeListener listener) {
        calls.incrementAndGet();
        return store.watch(request, listener);
    }
}
