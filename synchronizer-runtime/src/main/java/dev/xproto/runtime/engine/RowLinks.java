package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.ModelStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which objects rows depend on, and which depend on them: read off their links, as far as these matter. */
final class RowLinks {
    private final Relevance relevant;
    private final Map<ObjectKey, Set<ObjectKey>> ahead = new LinkedHashMap<>();
    private final Map<ObjectKey, Set<ObjectKey>> behind = new LinkedHashMap<>();
    private final Map<ObjectKey, RowType> withMany = new LinkedHashMap<>();
    private final Set<String> manyNames = new HashSet<>();

    private RowLinks(Relevance relevant) {
        this.relevant = relevant;
    }

    /** The rows with their neighbours; asks the store only for links that are no columns. */
    static List<Reading> read(List<Row> rows, Relevance relevant, ModelStore store) {
        RowLinks links = new RowLinks(relevant);
        rows.forEach(links::singles);
        if (!links.withMany.isEmpty()) {
            links.manies(store);
        }
        List<Reading> readings = new ArrayList<>(rows.size());
        for (Row row : rows) {
            readings.add(new Reading(
                    row,
                    links.ahead.getOrDefault(row.key(), Set.of()),
                    links.behind.getOrDefault(row.key(), Set.of())));
        }
        return readings;
    }

    private void singles(Row row) {
        for (Relevance.Path path : relevant.paths(row.type())) {
            if (path.link().many()) {
                withMany.put(row.key(), row.type());
                manyNames.add(path.link().name());
            } else if (row.get(path.link().name()) instanceof Integer id) {
                add(row.key(), path, id);
            }
        }
    }

    private void add(ObjectKey key, Relevance.Path path, int id) {
        ObjectKey far = relevant.schema().get(path.link().peer()).key(id);
        if (path.ahead()) {
            ahead.computeIfAbsent(key, owner -> new LinkedHashSet<>(4)).add(far);
        }
        if (path.behind()) {
            behind.computeIfAbsent(key, owner -> new LinkedHashSet<>(4)).add(far);
        }
    }

    private void manies(ModelStore store) {
        store.links(withMany.keySet(), manyNames).forEach((key, byName) -> {
            RowType type = withMany.get(key);
            if (type != null) {
                for (Relevance.Path path : relevant.paths(type)) {
                    if (path.link().many()) {
                        byName.getOrDefault(path.link().name(), List.of()).forEach(id -> add(key, path, id));
                    }
                }
            }
        });
    }
}
