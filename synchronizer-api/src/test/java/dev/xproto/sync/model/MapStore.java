package dev.xproto.sync.model;

import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StaleObjectException;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.WatchRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows in a map: as much of a store as sessions need. The real one can't be used here, because it is built on this. */
final class MapStore implements ModelStore {
    private final Map<ObjectKey, Row> rows = new TreeMap<>();
    private final Map<ObjectKey, List<Integer>> seenFrom = new TreeMap<>();
    final List<Operation> committed = new ArrayList<>();
    int reads;
    int linkReads;

    private static final List<RowType.Column> LAMP = List.of(
            column("name", FieldKind.STRING, null),
            column("watts", FieldKind.INT32, 40),
            column("lit", FieldKind.BOOL, null),
            column("bought", FieldKind.DATE, null),
            column("colour", FieldKind.STRING, null),
            column("deleted", FieldKind.BOOL, null),
            column("room", FieldKind.LINK, null));

    private final Schema schema = new Schema(
            "1",
            List.of(
                    type("Room", List.of("Room"), List.of(column("name", FieldKind.STRING, null))),
                    type("Lamp", List.of("Lamp"), LAMP),
                    type("SmartLamp", List.of("SmartLamp", "Lamp"), LAMP),
                    type("VerySmartLamp", List.of("VerySmartLamp", "SmartLamp", "Lamp"), LAMP)));

    private static RowType.Column column(String name, FieldKind kind, @Nullable Object standard) {
        return new RowType.Column(name, kind, false, false, false, standard);
    }

    private static RowType type(String name, List<String> lineage, List<RowType.Column> columns) {
        String root = lineage.get(lineage.size() - 1);
        return new RowType(new RowType.Definition(
                name, "test", root, lineage, false, false, false, columns, List.of(), List.of()));
    }

    @Override
    public Schema schema() {
        return schema;
    }

    /** Puts a row there as if somebody else had. */
    Row put(String model, int id, Map<String, ?> values) {
        RowType type = schema.get(model);
        Row before = rows.get(type.key(id));
        @Nullable Object[] slots = new @Nullable Object[type.columns().size()];
        for (int slot = 0; slot < slots.length; slot++) {
            String name = type.columns().get(slot).name();
            Object kept = before == null ? null : before.get(name);
            slots[slot] = values.containsKey(name) ? values.get(name) : kept;
        }
        Row row = Row.of(type, id, before == null ? 1 : before.revision() + 1, slots);
        rows.put(row.key(), row);
        return row;
    }

    @Override
    public List<Row> read(Collection<ObjectKey> keys) {
        reads++;
        return keys.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    @Override
    public Page read(StoreQuery query) {
        int after = query.pageToken() == null ? 0 : Integer.parseInt(query.pageToken());
        List<Row> fitting = rows.values().stream()
                .filter(row -> row.type().isA(query.model()) && row.id() > after)
                .toList();
        List<Row> page = fitting.subList(0, Math.min(query.limit(), fitting.size()));
        boolean more = page.size() < fitting.size();
        return new Page(page, more ? String.valueOf(page.get(page.size() - 1).id()) : null);
    }

    @Override
    public List<Row> commit(Batch batch) {
        return batch.operations().stream().map(this::apply).toList();
    }

    private Row existing(ObjectKey key) {
        return Objects.requireNonNull(rows.get(key), "no " + key);
    }

    private Row apply(Operation operation) {
        if (operation instanceof Operation.Create create) {
            committed.add(create);
            return put(create.model(), rows.size() + 1, create.values());
        }
        if (operation instanceof Operation.Update update) {
            Row row = existing(update.key());
            OptionalLong expected = update.expectedRevision();
            if (expected.isPresent() && expected.getAsLong() != row.revision()) {
                throw new StaleObjectException(update.key(), expected.getAsLong());
            }
            committed.add(update);
            if (update.values().get("seen_from") instanceof List<?> ids) {
                seenFrom.put(update.key(), ids.stream().map(Integer.class::cast).toList());
            }
            return put(row.type().name(), row.id(), update.values());
        }
        Operation.Delete delete = (Operation.Delete) operation;
        committed.add(delete);
        return put(existing(delete.key()).type().name(), delete.key().id(), Map.of("deleted", true));
    }

    @Override
    public Map<ObjectKey, Map<String, List<Integer>>> links(Collection<ObjectKey> keys, Set<String> names) {
        linkReads++;
        Map<ObjectKey, Map<String, List<Integer>>> answer = new TreeMap<>();
        keys.forEach(key -> answer.put(key, Map.of("seen_from", seenFrom.getOrDefault(key, List.of()))));
        return answer;
    }

    @Override
    public Subscription watch(WatchRequest request, ChangeListener listener) {
        throw new UnsupportedOperationException("no session watches");
    }
}
