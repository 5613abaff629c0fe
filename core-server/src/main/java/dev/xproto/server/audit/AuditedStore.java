package dev.xproto.server.audit;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.WatchRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A caller's store that notes what is changed through it, and what is refused. Safe for use by many threads. */
public final class AuditedStore implements ModelStore {
    private final ModelStore store;
    private final Actor actor;

    /** That store, for that actor. */
    public AuditedStore(ModelStore store, Actor actor) {
        this.store = store;
        this.actor = actor;
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
    public List<Row> commit(Batch batch) {
        List<Row> rows;
        try {
            rows = store.commit(batch);
        } catch (StoreException e) {
            for (Operation operation : batch.operations()) {
                Audit.refused(actor, operation, e.code().name());
            }
            throw e;
        }
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            Audit.done(actor, batch.operations().get(at), row.type().name(), row.id());
        }
        return rows;
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
