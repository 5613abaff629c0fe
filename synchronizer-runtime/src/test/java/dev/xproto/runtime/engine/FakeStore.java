package dev.xproto.runtime.engine;

import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.RowType.Column;
import dev.xproto.sync.model.RowType.Link;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StaleObjectException;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.StoreUnavailableException;
import dev.xproto.sync.store.WatchRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * As much of a store as the engine needs, on one thread, with faults on demand: the real one can't lose its connection
 * when a test says so. Keeps to the save rules that the engine relies on.
 */
final class FakeStore implements ModelStore {
    private static final Set<String> UNIMPORTANT =
            Set.of("policed", "updated", "enacted", "changed_by_step", "changed_by_policy");

    private final Map<ObjectKey, Row> rows = new TreeMap<>();
    private final Map<ObjectKey, Map<String, List<Integer>>> manies = new HashMap<>();
    private final List<ChangeListener> listeners = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final InstantSource clock;
    private final Schema schema;
    private Instant last = Instant.EPOCH;
    private int marked;
    private final Map<ObjectKey, Long> changedAt = new HashMap<>();
    boolean broken;
    long reads;
    long commits;

    FakeStore(InstantSource clock) {
        this.clock = clock;
        List<Column> columns = new ArrayList<>();
        for (String name : List.of(
                "name", "note", "size", "backend_status", "backend_register", "policy_status", "backend_handle")) {
            columns.add(column(name, FieldKind.STRING));
        }
        for (String name : List.of("backend_code", "policy_code")) {
            columns.add(column(name, FieldKind.INT32));
        }
        for (String name : List.of("updated", "enacted", "policed", "changed_by_step", "changed_by_policy")) {
            columns.add(column(name, FieldKind.DATE));
        }
        for (String name : List.of(
                "deleted", "no_sync", "no_policy", "lazy_blocked", "backend_need_delete", "backend_need_reap")) {
            columns.add(column(name, FieldKind.BOOL));
        }
        schema = new Schema(
                "1",
                List.of(
                        type("Service", List.of("Service"), columns, List.of()),
                        type("Place", List.of("Place"), columns, List.of(link("service", "Service"))),
                        type("Instance", List.of("Instance"), columns, instanceLinks()),
                        type("Gadget", List.of("Gadget", "Instance"), columns, instanceLinks())));
    }

    private static List<Link> instanceLinks() {
        return List.of(
                new Link("owner", "Service", "instances", false, false),
                link("backup", "Service"),
                new Link("uses", "Service", null, true, false),
                link("parent", "Instance"),
                link("place", "Place"));
    }

    private static Link link(String name, String peer) {
        return new Link(name, peer, null, false, false);
    }

    private static Column column(String name, FieldKind kind) {
        return new Column(name, kind, false, false, false, null);
    }

    private static RowType type(String name, List<String> lineage, List<Column> columns, List<Link> links) {
        List<Column> all = new ArrayList<>(columns);
        links.stream().filter(link -> !link.many()).forEach(link -> all.add(column(link.name(), FieldKind.LINK)));
        return new RowType(new RowType.Definition(
                name, "test", lineage.get(lineage.size() - 1), lineage, false, false, false, all, links, List.of()));
    }

    /** Creates an object as a user. */
    Row create(String model, Map<String, ?> values) {
        return commit(Batch.of(Origin.USER, new Operation.Create(model, -1, new LinkedHashMap<>(values))))
                .get(0);
    }

    /** Changes an object as a user. */
    Row update(Row row, Map<String, ?> values) {
        return commit(Batch.of(
                        Origin.USER,
                        new Operation.Update(row.key(), new LinkedHashMap<>(values), OptionalLong.empty(), false)))
                .get(0);
    }

    /** Deletes an object as a user. */
    void delete(Row row) {
        commit(Batch.of(Origin.USER, new Operation.Delete(row.key(), OptionalLong.empty())));
    }

    /** The object as it is now. */
    Row now(Row row) {
        Row found = rows.get(row.key());
        if (found == null) {
            throw new AssertionError(row.key() + " is gone");
        }
        return found;
    }

    @Nullable
    Row find(ObjectKey key) {
        return rows.get(key);
    }

    boolean has(Row row) {
        return rows.containsKey(row.key());
    }

    Collection<Row> all() {
        return rows.values();
    }

    /** The number of the commit in which somebody other than a sync step last changed the object. */
    long changedAt(ObjectKey key) {
        return changedAt.getOrDefault(key, 0L);
    }

    /** How many listen. */
    int watchers() {
        return listeners.size();
    }

    /** Tells listeners that the feed has broken off. */
    void breakFeed() {
        List<ChangeListener> told = List.copyOf(listeners);
        listeners.clear();
        told.forEach(listener -> listener.onError(new StoreUnavailableException("feed broken by the test", null)));
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public List<Row> read(Collection<ObjectKey> keys) {
        check();
        reads++;
        return keys.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    private void check() {
        if (broken) {
            throw new StoreUnavailableException("broken by the test", null);
        }
    }

    @Override
    public Page read(StoreQuery query) {
        check();
        List<Row> found = rows.values().stream()
                .filter(row -> row.type().isA(query.model()))
                .filter(row -> fits(row, query.kind()))
                .toList();
        return new Page(found, null);
    }

    private static boolean fits(Row row, StoreQuery.Kind kind) {
        boolean deleted = DueRules.isDeleted(row);
        return switch (kind) {
            case LIVE -> !deleted;
            case DIRTY_OBJECTS -> !deleted && DueRules.sync(row);
            case DELETED_OBJECTS -> deleted;
            case DIRTY_POLICIES -> !deleted && DueRules.policy(row);
            case DELETED_POLICIES -> deleted && DueRules.policy(row);
        };
    }

    @Override
    public List<Row> commit(Batch batch) {
        check();
        commits++;
        List<Row> answer = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Operation operation : batch.operations()) {
            answer.add(apply(operation, batch.origin(), changes));
        }
        reap(changes);
        List.copyOf(listeners).forEach(listener -> listener.onChanges(changes, new Cursor("")));
        return answer;
    }

    private Row apply(Operation operation, Origin origin, List<Change> changes) {
        if (operation instanceof Operation.Create create) {
            RowType type = schema.get(create.model());
            int id = ids.merge(type.root(), 1, Integer::sum);
            Map<String, @Nullable Object> values = new HashMap<>(create.values());
            values.put("updated", tick());
            values.put("backend_status", "Provisioning in progress");
            values.put("backend_code", 0);
            return put(type, id, 1, null, values, Change.Kind.CREATED, origin, changes);
        }
        if (operation instanceof Operation.Update update) {
            return update(update, origin, changes);
        }
        return delete((Operation.Delete) operation, origin, changes);
    }

    private Row existing(ObjectKey key) {
        Row row = rows.get(key);
        if (row == null) {
            throw new ObjectNotFoundException(key.root(), key.id());
        }
        return row;
    }

    private Row update(Operation.Update update, Origin origin, List<Change> changes) {
        Row row = existing(update.key());
        OptionalLong expected = update.expectedRevision();
        if (expected.isPresent() && expected.getAsLong() != row.revision()) {
            throw new StaleObjectException(update.key(), expected.getAsLong());
        }
        Map<String, @Nullable Object> values = new HashMap<>(update.values());
        boolean important = values.keySet().stream()
                .anyMatch(name -> !UNIMPORTANT.contains(name)
                        && !name.startsWith("backend_")
                        && !name.startsWith("policy_")
                        && !java.util.Objects.equals(values.get(name), row.get(name)));
        if (origin == Origin.USER || update.alwaysUpdateTimestamp()) {
            values.put("updated", tick());
        }
        if (important && origin == Origin.SYNC) {
            values.put("changed_by_step", tick());
        }
        if (important && origin == Origin.POLICY) {
            values.put("changed_by_policy", tick());
        }
        return put(row.type(), row.id(), row.revision() + 1, row, values, Change.Kind.UPDATED, origin, changes);
    }

    private Row delete(Operation.Delete delete, Origin origin, List<Change> changes) {
        Row row = existing(delete.key());
        if (!DueRules.isDeleted(row)) {
            mark(row, origin, changes);
        }
        return existing(delete.key());
    }

    /** With everything that links to it, as the core's cascade does. */
    private void mark(Row row, Origin origin, List<Change> changes) {
        marked++;
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("deleted", true);
        values.put("enacted", null);
        values.put("policed", null);
        put(row.type(), row.id(), row.revision() + 1, row, values, Change.Kind.DELETED, origin, changes);
        for (Row other : List.copyOf(rows.values())) {
            if (!DueRules.isDeleted(other) && linksTo(other, row)) {
                mark(other, origin, changes);
            }
        }
    }

    private boolean linksTo(Row from, Row to) {
        return from.type().links().stream()
                .anyMatch(link -> from.get(link.name()) instanceof Integer id
                        && schema.get(link.peer()).key(id).equals(to.key()));
    }

    private boolean isNeeded(Row row) {
        return rows.values().stream().anyMatch(other -> other != row && linksTo(other, row));
    }

    private void reap(List<Change> changes) {
        boolean reaped = marked > 0;
        while (reaped) {
            reaped = false;
            for (Row row : List.copyOf(rows.values())) {
                boolean waits = Boolean.TRUE.equals(row.get("backend_need_delete"))
                        && !Boolean.TRUE.equals(row.get("backend_need_reap"));
                if (DueRules.isDeleted(row) && !waits && !isNeeded(row)) {
                    rows.remove(row.key());
                    marked--;
                    changes.add(new Change(
                            row.key(),
                            row.type().name(),
                            Change.Kind.REAPED,
                            Set.of(),
                            Origin.USER,
                            row.revision() + 1));
                    reaped = true;
                }
            }
        }
    }

    private Row put(
            RowType type,
            int id,
            long revision,
            @Nullable Row before,
            Map<String, @Nullable Object> values,
            Change.Kind kind,
            Origin origin,
            List<Change> changes) {
        @Nullable Object[] slots = new @Nullable Object[type.columns().size()];
        for (int slot = 0; slot < slots.length; slot++) {
            String name = type.columns().get(slot).name();
            slots[slot] = values.containsKey(name) ? values.get(name) : before == null ? null : before.at(slot);
        }
        Row row = Row.of(type, id, revision, slots);
        type.links().stream()
                .filter(link -> link.many() && values.get(link.name()) instanceof List<?>)
                .forEach(link -> manies.computeIfAbsent(row.key(), key -> new HashMap<>())
                        .put(link.name(), ids(values.get(link.name()))));
        rows.put(row.key(), row);
        Set<String> fields = kind == Change.Kind.CREATED ? Set.of() : new HashSet<>(values.keySet());
        if (origin != Origin.SYNC) {
            changedAt.put(row.key(), commits);
        }
        changes.add(new Change(row.key(), type.name(), kind, fields, origin, revision));
        return row;
    }

    private static List<Integer> ids(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Integer.class::cast).toList()
                : List.of();
    }

    /** The objects that a link leads to now. */
    List<Row> far(Row row, Link link) {
        List<Integer> ids = link.many()
                ? manies.getOrDefault(row.key(), Map.of()).getOrDefault(link.name(), List.of())
                : row.get(link.name()) instanceof Integer id ? List.of(id) : List.of();
        RowType peer = schema.get(link.peer());
        return ids.stream()
                .map(id -> rows.get(peer.key(id)))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private Instant tick() {
        Instant now = clock.instant();
        last = now.isAfter(last) ? now : last.plusNanos(1000);
        return last;
    }

    @Override
    public Map<ObjectKey, Map<String, List<Integer>>> links(Collection<ObjectKey> keys, Set<String> names) {
        check();
        Map<ObjectKey, Map<String, List<Integer>>> found = new HashMap<>();
        for (ObjectKey key : keys) {
            Row row = rows.get(key);
            if (row != null) {
                Map<String, List<Integer>> byName = new HashMap<>();
                row.type().links().stream()
                        .filter(link -> names.contains(link.name()))
                        .forEach(link -> byName.put(
                                link.name(),
                                far(row, link).stream().map(Row::id).toList()));
                found.put(key, byName);
            }
        }
        return found;
    }

    @Override
    public Subscription watch(WatchRequest request, ChangeListener listener) {
        check();
        listeners.add(listener);
        // Keeps no history: whoever comes back is told so, and lists everything anew.
        listener.onSnapshot(
                rows.values().stream()
                        .map(row -> new ChangeListener.Existing(
                                row.key(), row.type().name(), row.revision(), DueRules.isDeleted(row)))
                        .toList(),
                new Cursor(""));
        return () -> listeners.remove(listener);
    }
}
