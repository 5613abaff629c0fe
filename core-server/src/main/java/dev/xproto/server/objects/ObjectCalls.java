package dev.xproto.server.objects;

import dev.xproto.server.models.ServedModel;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes objects of one model, as one caller sees them. An object that isn't of the model is as if it weren't
 * there, even where another model's object has the id.
 */
public final class ObjectCalls {
    private final ModelStore store;
    private final ServedModel model;

    /** Of that model, as the store's caller sees them. */
    public ObjectCalls(ModelStore store, ServedModel model) {
        this.store = store;
        this.model = model;
    }

    /**
     * One object, deleted or not.
     *
     * @throws ObjectNotFoundException there is none
     */
    public Found get(int id) {
        return withLinks(List.of(row(id))).get(0);
    }

    private Row row(int id) {
        List<Row> rows = store.read(List.of(model.type().key(id)));
        if (rows.isEmpty() || !rows.get(0).type().isA(model.name())) {
            throw new ObjectNotFoundException(model.name(), id);
        }
        return rows.get(0);
    }

    /** Some of those that a query finds. */
    public FoundPage page(StoreQuery query) {
        Page page = store.read(query);
        return new FoundPage(withLinks(page.rows()), page.nextPageToken());
    }

    /** A new object. */
    public Found create(Map<String, @Nullable Object> values, SaveMode mode) {
        Row row = store.commit(Batch.of(mode.origin(), new Operation.Create(model.name(), -1, values)))
                .get(0);
        return withLinks(List.of(row)).get(0);
    }

    /**
     * Changes an object, deleted or not.
     *
     * @throws ObjectNotFoundException there is none
     */
    public Found update(int id, Map<String, @Nullable Object> values, SaveMode mode) {
        Operation update = new Operation.Update(key(id), values, mode.expectedRevision(), mode.alwaysUpdateTimestamp());
        Row row = store.commit(Batch.of(mode.origin(), update)).get(0);
        return withLinks(List.of(row)).get(0);
    }

    /**
     * Deletes an object, with everything that can't be without it.
     *
     * @throws ObjectNotFoundException there is none
     */
    public void delete(int id, SaveMode mode) {
        store.commit(Batch.of(mode.origin(), new Operation.Delete(key(id), mode.expectedRevision())));
    }

    /** Whoever has the id of a topmost model is of that model; below, it has to be looked up. Negative ids are for batches. */
    private ObjectKey key(int id) {
        if (id <= 0) {
            throw new ObjectNotFoundException(model.name(), id);
        }
        return model.type().root().equals(model.name()) ? model.type().key(id) : row(id).key();
    }

    private List<Found> withLinks(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<ObjectKey> keys = rows.stream().map(Row::key).toList();
        Map<ObjectKey, Map<String, List<Integer>>> links =
                model.codec().linkNames().isEmpty()
                        ? Map.of()
                        : store.links(keys, model.codec().linkNames());
        List<Found> found = new ArrayList<>();
        for (Row row : rows) {
            found.add(new Found(row, links.getOrDefault(row.key(), Map.of())));
        }
        return found;
    }
}
