package com.example.behaviour;

import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.WatchRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rows in a map: as much of a store as generated classes need to be tried. */
final class MapStore implements ModelStore {
    private final Map<String, RowType> types = new LinkedHashMap<>();
    private final Map<ObjectKey, Row> rows = new TreeMap<>();
    private final Map<ObjectKey, Map<String, List<Integer>>> links = new TreeMap<>();
    final List<StoreQuery> asked = new ArrayList<>();

    /** Adds a model: its name, or its lineage with blanks between, and its columns, each a name, a colon and a kind. */
    MapStore model(String lineage, String... columns) {
        List<String> models = List.of(lineage.split(" "));
        List<RowType.Column> known = new ArrayList<>();
        for (String column : columns) {
            String[] parts = column.split("[:=]");
            Object standard = parts.length > 2 ? parts[2] : null;
            known.add(new RowType.Column(parts[0], FieldKind.valueOf(parts[1]), false, false, false, standard));
        }
        types.put(
                models.get(0),
                new RowType(new RowType.Definition(
                        models.get(0),
                        "test",
                        models.get(models.size() - 1),
                        models,
                        false,
                        false,
                        false,
                        known,
                        List.of(),
                        List.of())));
        return this;
    }

    void link(ObjectKey key, String name, Integer... ids) {
        links.computeIfAbsent(key, any -> new TreeMap<>()).put(name, List.of(ids));
    }

    Map<String, List<Integer>> linksOf(ObjectKey key) {
        return links.getOrDefault(key, Map.of());
    }

    @Override
    public Schema schema() {
        return new Schema("1", types.values());
    }

    @Override
    public List<Row> read(Collection<ObjectKey> keys) {
        return keys.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    @Override
    public Page read(StoreQuery query) {
        asked.add(query);
        return new Page(List.of(), null);
    }

    @Override
    public List<Row> commit(Batch batch) {
        return batch.operations().stream().map(this::apply).toList();
    }

    private Row apply(Operation operation) {
        if (operation instanceof Operation.Create create) {
            RowType type = types.get(create.model());
            return put(type, rows.size() + 1, Row.blank(type), create.values());
        }
        Operation.Update update = (Operation.Update) operation;
        Row before = rows.get(update.key());
        return put(before.type(), before.id(), before, update.values());
    }

    private Row put(RowType type, int id, Row before, Map<String, Object> values) {
        Object[] slots = new Object[type.columns().size()];
        for (int slot = 0; slot < slots.length; slot++) {
            String name = type.columns().get(slot).name();
            slots[slot] = values.containsKey(name) ? values.get(name) : before.get(name);
        }
        Row row = Row.of(type, id, before.revision() + 1, slots);
        values.forEach((name, value) -> {
            if (value instanceof List<?> ids) {
                link(row.key(), name, ids.toArray(Integer[]::new));
            }
        });
        rows.put(row.key(), row);
        return row;
    }

    @Override
    public Map<ObjectKey, Map<String, List<Integer>>> links(Collection<ObjectKey> keys, Set<String> names) {
        Map<ObjectKey, Map<String, List<Integer>>> answer = new TreeMap<>();
        keys.forEach(key -> answer.put(key, linksOf(key)));
        return answer;
    }

    @Override
    public Subscription watch(WatchRequest request, ChangeListener listener) {
        throw new UnsupportedOperationException("nobody watches");
    }
}
