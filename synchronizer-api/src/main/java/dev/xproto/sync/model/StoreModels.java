package dev.xproto.sync.model;

import dev.xproto.sync.spi.ViewFactory;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StaleObjectException;
import dev.xproto.sync.store.StoreQuery;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A session over any store. */
final class StoreModels implements Models {
    /** How often a save is merged with others' saves before it gives up; each try needs another writer in between. */
    private static final int MERGES = 10;

    /** How many linked objects a run remembers. */
    static final int REMEMBERED = 2000;

    private final ModelStore store;
    private final Origin origin;
    private final ModelRegistry registry;
    private final Siblings.ReadSession reads;

    /** A session that remembers so many linked objects at most; 0 for none. */
    StoreModels(ModelStore store, Origin origin, ModelRegistry registry, int remembers) {
        this.store = store;
        this.origin = origin;
        this.registry = registry;
        this.reads = new Siblings.ReadSession(store, remembers);
    }

    ModelStore store() {
        return store;
    }

    @Override
    public <M extends ModelObject> M create(ModelType<M> type) {
        RowType rowType = store.schema().get(type.name());
        return type.wrap(state(Row.blank(rowType)));
    }

    @Override
    public <M extends ModelObject> M get(ModelType<M> type, int id) {
        return find(type, id).orElseThrow(() -> new ObjectNotFoundException(type.name(), id));
    }

    @Override
    public <M extends ModelObject> Optional<M> find(ModelType<M> type, int id) {
        ObjectKey key = store.schema().get(type.name()).key(id);
        return store.read(List.of(key)).stream()
                .filter(row -> row.type().isA(type.name()))
                .findFirst()
                .map(row -> wrap(type, row));
    }

    /** What a link of an object leads to. */
    <M extends ModelObject> M peer(Siblings siblings, String link, ModelType<M> type, int id) {
        Siblings.Found found = siblings.peer(reads, link, store.schema().get(type.name()), id);
        if (found == null || !found.row().type().isA(type.name())) {
            throw new ObjectNotFoundException(type.name(), id);
        }
        return wrap(type, found);
    }

    /** The objects at the far ends of a link. */
    <M extends ModelObject> List<M> related(
            Siblings siblings, String name, ModelType<M> type, Collection<Integer> ids) {
        return siblings.related(reads, name, store.schema().get(type.name()), ids).stream()
                .map(found -> wrap(type, found))
                .toList();
    }

    List<Integer> links(Siblings siblings, ObjectKey key, String name) {
        return siblings.links(reads, key, name);
    }

    @Override
    public Optional<ModelType<?>> type(String model) {
        return registry.find(model);
    }

    @Override
    public Set<String> names() {
        return registry.models();
    }

    @Override
    public <M extends ModelObject> Query<M> query(ModelType<M> type) {
        return new StoreQueryBuilder<>(this, type, List.of(), StoreQuery.Kind.LIVE, List.of());
    }

    @Override
    public <M extends ModelObject> M wrap(ModelType<M> type, Row row) {
        return wrap(type, new Siblings.Found(row, Siblings.alone(row)));
    }

    /** An object of those that were read together. */
    <M extends ModelObject> M wrap(ModelType<M> type, Siblings.Found found) {
        ObjectState state = new ObjectState(this, found);
        ModelType<?> nearest = registry.nearest(found.row().type()).orElse(type);
        if (type.javaClass().isAssignableFrom(nearest.javaClass())) {
            return type.javaClass().cast(nearest.wrap(state));
        }
        return type.wrap(state);
    }

    private ObjectState state(Row row) {
        return new ObjectState(this, new Siblings.Found(row, Siblings.alone(row)));
    }

    ModelObject leaf(ModelObject object) {
        ObjectState state = object.state();
        if (object.isNew()) {
            return object;
        }
        Row row = readAgain(state.row());
        ModelType<?> nearest = registry.nearest(row.type())
                .orElseThrow(() -> new IllegalStateException("no class for `" + row.type() + "` on the class path"));
        return nearest.wrap(state(row));
    }

    <V> V view(ModelObject object, Class<V> view) {
        return ViewFactory.find(view, object)
                .orElseThrow(() -> new IllegalArgumentException("no convenience view " + view.getSimpleName() + " for `"
                        + object.modelName() + "` on the class path"));
    }

    void refresh(ModelObject object) {
        // Who reads an object anew means what it leads to as well.
        reads.forget();
        object.state().stored(readAgain(object.state().row()));
    }

    private Row readAgain(Row row) {
        return store.read(List.of(row.key())).stream()
                .findFirst()
                .orElseThrow(() -> new ObjectNotFoundException(row.type().name(), row.id()));
    }

    void delete(ModelObject object) {
        ObjectState state = object.state();
        if (object.isNew()) {
            throw new IllegalStateException("`" + object + "` was never saved");
        }
        Row row = commit(new Operation.Delete(state.row().key(), OptionalLong.empty()));
        state.stored(row);
    }

    void save(ModelObject object, SaveOptions options) {
        ObjectState state = object.state();
        Map<String, @Nullable Object> changes = selected(state.changes(), options);
        if (object.isNew()) {
            state.stored(commit(new Operation.Create(state.type().name(), -1, changes)));
        } else {
            state.stored(update(state.row(), changes, options));
        }
    }

    private static Map<String, @Nullable Object> selected(Map<String, @Nullable Object> changes, SaveOptions options) {
        if (options.fields().isEmpty()) {
            return changes;
        }
        Map<String, @Nullable Object> chosen = new LinkedHashMap<>(changes);
        chosen.keySet().retainAll(options.fields());
        return Collections.unmodifiableMap(chosen);
    }

    /** Writes over the revision that was read; where others wrote other fields meanwhile, over theirs. */
    private Row update(Row base, Map<String, @Nullable Object> changes, SaveOptions options) {
        Row expected = base;
        for (int attempt = 0; attempt < MERGES; attempt++) {
            try {
                return commit(new Operation.Update(
                        base.key(), changes, OptionalLong.of(expected.revision()), options.alwaysUpdateTimestamp()));
            } catch (StaleObjectException e) {
                Row current = readAgain(base);
                if (!Collections.disjoint(current.differences(base), changes.keySet())) {
                    throw e;
                }
                expected = current;
            }
        }
        throw new StaleObjectException(base.key(), expected.revision());
    }

    private Row commit(Operation operation) {
        try {
            return store.commit(Batch.of(origin, operation)).get(0);
        } finally {
            reads.forget();
        }
    }
}
