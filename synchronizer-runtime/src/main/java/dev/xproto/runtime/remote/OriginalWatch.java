package dev.xproto.runtime.remote;

import com.google.protobuf.DynamicMessage;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.Scheduler;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ChangeListener.Existing;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreException;
import dev.xproto.wire.proto.Query.QueryKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Watches a core of XOS, which tells of nothing: every five seconds it is asked what is due, for each model, by the four
 * queries that its own synchronizers ask. What looks as it did is told once.
 */
final class OriginalWatch implements ModelStore.Subscription {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    /** How an object looks that the core can't show. */
    private static final int HIDDEN = 0;

    private static final Cursor NOWHERE = new Cursor("asked");
    private static final List<QueryKind> LIVE =
            List.of(QueryKind.SYNCHRONIZER_DIRTY_OBJECTS, QueryKind.SYNCHRONIZER_DIRTY_POLICIES);
    private static final List<QueryKind> DELETED =
            List.of(QueryKind.SYNCHRONIZER_DELETED_OBJECTS, QueryKind.SYNCHRONIZER_DELETED_POLICIES);

    private final OriginalCalls calls;
    private final OriginalRows rows;
    private final Set<String> models;
    private final ChangeListener listener;
    private final Scheduler scheduler;
    private final Executor workers;
    private final ReentrantLock telling = new ReentrantLock();
    private final OriginalSearch search;
    private final Map<ObjectKey, Integer> looks = new HashMap<>();
    private Set<ObjectKey> deleted = new HashSet<>();
    private volatile boolean over;
    private volatile Scheduler.@Nullable Timer timer;

    OriginalWatch(
            OriginalCalls calls,
            OriginalRows rows,
            Set<String> models,
            ChangeListener listener,
            Scheduler scheduler,
            Executor workers) {
        this.calls = calls;
        this.rows = rows;
        this.search = new OriginalSearch(calls);
        this.models = models;
        this.listener = listener;
        this.scheduler = scheduler;
        this.workers = workers;
    }

    void begin() {
        workers.execute(() -> step(this::snapshot));
    }

    private void look() {
        workers.execute(() -> step(this::changes));
    }

    private void step(Consumer<OriginalRows.Look> work) {
        telling.lock();
        try (OriginalRows.Look look = rows.look()) {
            if (over) {
                return;
            }
            work.accept(look);
            timer = scheduler.schedule(BETWEEN_LOOKS, this::look);
        } catch (StoreException e) {
            over = true;
            listener.onError(e);
        } finally {
            telling.unlock();
        }
    }

    /** Lists of a model have the objects of its descendants, so only those are asked for that descend from no other. */
    private List<RowType> asked() {
        calls.knock();
        Schema schema = calls.schema().schema();
        List<RowType> asked = new ArrayList<>();
        for (RowType type : schema.types()) {
            boolean wanted = models.isEmpty() || models.contains(type.name());
            boolean covered =
                    type.lineage().stream().skip(1).anyMatch(base -> models.isEmpty() || models.contains(base));
            if (wanted && !covered) {
                asked.add(type);
            }
        }
        return asked;
    }

    private void snapshot(OriginalRows.Look look) {
        List<Existing> objects = new ArrayList<>();
        for (RowType type : asked()) {
            search.find(type, QueryKind.DEFAULT).ifPresent(found -> present(type, found, false, look, objects));
            search.find(type, QueryKind.SYNCHRONIZER_DELETED_OBJECTS).ifPresent(found -> {
                deleted.addAll(keys(type, found));
                present(type, found, true, look, objects);
            });
        }
        look.done();
        listener.onSnapshot(objects, NOWHERE);
    }

    private void present(
            RowType type, OriginalSearch.Found found, boolean gone, OriginalRows.Look look, List<Existing> objects) {
        OriginalSchema.Wire wire = calls.wire(type.name());
        found.shown().forEach(one -> objects.add(existing(one, wire, gone, look)));
        for (int id : found.hidden()) {
            looks.put(type.key(id), HIDDEN);
            objects.add(new Existing(type.key(id), type.name(), Long.MAX_VALUE, gone));
        }
    }

    private static Set<ObjectKey> keys(RowType type, OriginalSearch.Found found) {
        Set<ObjectKey> keys = new HashSet<>();
        found.shown().forEach(one -> keys.add(key(one, type)));
        found.hidden().forEach(id -> keys.add(type.key(id)));
        return keys;
    }

    private Existing existing(DynamicMessage one, OriginalSchema.Wire wire, boolean gone, OriginalRows.Look look) {
        RowType type = wire.codec().type();
        ObjectKey key = key(one, type);
        looks.put(key, one.hashCode());
        Row row = itself(one, wire);
        if (row == null) {
            // What it is by itself has to be read, so it can't be known yet.
            return new Existing(key, type.name(), Long.MAX_VALUE, gone);
        }
        look.find(row);
        return new Existing(key, type.name(), row.revision(), gone);
    }

    /** The object, where it isn't of a more specific model; else null. */
    private @Nullable Row itself(DynamicMessage one, OriginalSchema.Wire wire) {
        String name = wire.codec().type().name();
        return OriginalRows.leaf(one, calls.schema()).orElse(name).equals(name) ? rows.read(one, wire) : null;
    }

    private static ObjectKey key(DynamicMessage one, RowType type) {
        return type.key(OriginalRows.id(one));
    }

    private void changes(OriginalRows.Look look) {
        Map<ObjectKey, Change> changes = new HashMap<>();
        Set<ObjectKey> stillDeleted = new HashSet<>();
        for (RowType type : asked()) {
            for (QueryKind kind : LIVE) {
                search.find(type, kind).ifPresent(found -> seen(found, type, Change.Kind.UPDATED, look, changes));
            }
            for (QueryKind kind : DELETED) {
                Optional<OriginalSearch.Found> found = search.find(type, kind);
                found.ifPresent(some -> seen(some, type, Change.Kind.DELETED, look, changes));
                stillDeleted.addAll(found.map(some -> keys(type, some)).orElseGet(() -> knownDeleted(type)));
            }
        }
        for (ObjectKey key : deleted) {
            if (!stillDeleted.contains(key)) {
                looks.remove(key);
                rows.forget(key);
                changes.put(key, change(key, key.root(), Change.Kind.REAPED));
            }
        }
        deleted = stillDeleted;
        look.done();
        if (!changes.isEmpty()) {
            listener.onChanges(List.copyOf(changes.values()), NOWHERE);
        }
    }

    /** Those of that model, where nobody knows whether they still are. */
    private Set<ObjectKey> knownDeleted(RowType type) {
        String root = type.key(1).root();
        return deleted.stream().filter(key -> key.root().equals(root)).collect(Collectors.toSet());
    }

    private void seen(
            OriginalSearch.Found found,
            RowType type,
            Change.Kind kind,
            OriginalRows.Look look,
            Map<ObjectKey, Change> changes) {
        found.shown().forEach(one -> seen(one, type, kind, look, changes));
        for (int id : found.hidden()) {
            Integer before = looks.put(type.key(id), HIDDEN);
            if (before == null || before != HIDDEN) {
                changes.put(type.key(id), change(type.key(id), type.name(), kind));
            }
        }
    }

    private void seen(
            DynamicMessage one,
            RowType type,
            Change.Kind kind,
            OriginalRows.Look look,
            Map<ObjectKey, Change> changes) {
        ObjectKey key = key(one, type);
        Integer before = looks.put(key, one.hashCode());
        if (before != null && before == one.hashCode()) {
            return;
        }
        Row row = itself(one, calls.wire(type.name()));
        if (row != null) {
            look.find(row);
        }
        changes.put(key, change(key, type.name(), kind));
    }

    /** Who changed what isn't known there. */
    private static Change change(ObjectKey key, String model, Change.Kind kind) {
        return new Change(key, model, kind, Set.of(), Origin.USER, 0);
    }

    @Override
    public void close() {
        over = true;
        Scheduler.Timer waiting = timer;
        if (waiting != null) {
            waiting.cancel();
        }
        telling.lock(); // Nobody is being told anything any more.
        try {
            looks.clear();
        } finally {
            telling.unlock();
        }
    }
}
