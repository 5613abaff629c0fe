package dev.xproto.store.tosca;

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

/** A store in which somebody else does something just before the first commit. */
final class MeddlingStore implements ModelStore {
    private final ModelStore store;
    private final Runnable meddling;
    private int commits;

    MeddlingStore(ModelStore store, Runnable meddling) {
        this.store = store;
        this.meddling = meddling;
    }

    int commits() {
        return commits;
    }

    @Override
    public List<Row> commit(Batch batch) {
        commits++;
        if (commits == 1) {
            meddling.run();
        }
        return store.commit(batch);
    }

    @Override
    public Schema schema() {
        return store.schema();
    }

    @Override
    public List<Row> read(Collection<ObjectKey> keys) {
        return store.read(keys);
    }

    @Override
    public Page read(StoreQuery query) {
        return store.read(query);
    }

    @Override
    public Map<ObjectKey, Map<String, List<Integer>>> links(Collection<ObjectKey> keys, Set<String> names) {
        return store.links(keys, names);
    }

    @Override
    public Subscription watch(WatchRequest request, ChangeListener listener) {
        return store.watch(request, listener);
    }
}
