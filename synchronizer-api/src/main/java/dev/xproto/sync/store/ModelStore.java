package dev.xproto.sync.store;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where objects live, as one caller sees it: every call is judged by that caller's rights. Safe for use by many threads.
 * Every method throws a {@link StoreException}: {@link StoreUnavailableException} when trying again may help.
 */
public interface ModelStore {
    /** The models there are now. Cheap: asked at every use. */
    Schema schema();

    /** The objects with these keys, deleted or not, as rows of their most specific models, in the order of the keys;
     * those that don't exist are left out. */
    List<Row> read(Collection<ObjectKey> keys);

    /** One page of a query's result. */
    Page read(StoreQuery query);

    /**
     * Does everything in the batch, or nothing.
     *
     * @return one row for each operation, as it is after the batch
     */
    List<Row> commit(Batch batch);

    /**
     * The ids at the far ends of many-to-many and reverse links, live objects only, ascending.
     *
     * @param names of the links; those that a model doesn't have are left out of its answer
     */
    Map<ObjectKey, Map<String, List<Integer>>> links(Collection<ObjectKey> keys, Set<String> names);

    /** Tells the listener of changes until the subscription is closed. */
    Subscription watch(WatchRequest request, ChangeListener listener);

    /** A watch that is under way. */
    interface Subscription extends AutoCloseable {
        /** Ends the watch; when it returns, the listener is called no more. */
        @Override
        void close();
    }
}
