package dev.xproto.store.engine;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.query.LinkReader;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.RowType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Links whose two ends the caller may see. The number of statements grows with models and links, not with objects. */
record VisibleLinks(Catalog catalog, LinkReader links, StoreSession.Seen visible) {
    Map<ObjectKey, Map<String, List<Integer>>> read(Collection<ObjectKey> keys, Set<String> names) throws SQLException {
        Map<ObjectKey, StoredModel> near = visible.objects().among(keys);
        List<ObjectKey> wanted =
                keys.stream().filter(near::containsKey).distinct().toList();
        Map<ObjectKey, Map<String, List<Integer>>> found = links.read(wanted, names);
        Set<ObjectKey> far = new LinkedHashSet<>();
        found.forEach((key, byName) -> byName.forEach((name, ids) ->
                ids.forEach(id -> far.addAll(farKeys(Objects.requireNonNull(near.get(key)), name, id)))));
        Set<ObjectKey> seen = visible.objects().among(far).keySet();
        Map<ObjectKey, Map<String, List<Integer>>> answer = new LinkedHashMap<>();
        found.forEach((key, byName) -> answer.put(key, only(Objects.requireNonNull(near.get(key)), byName, seen)));
        return answer;
    }

    private Map<String, List<Integer>> only(StoredModel near, Map<String, List<Integer>> byName, Set<ObjectKey> seen) {
        Map<String, List<Integer>> answer = new LinkedHashMap<>();
        byName.forEach((name, ids) -> answer.put(
                name,
                ids.stream()
                        .filter(id -> farKeys(near, name, id).stream().anyMatch(seen::contains))
                        .toList()));
        return answer;
    }

    /** What a far end's id means; several objects where the link comes from an abstract model. */
    private List<ObjectKey> farKeys(StoredModel near, String link, int id) {
        String model = near.type()
                .link(link)
                .map(RowType.Link::peer)
                .orElseGet(() -> near.type().reverse(link).orElseThrow().source());
        return catalog.tops(catalog.get(model)).stream()
                .map(top -> top.type().key(id))
                .distinct()
                .toList();
    }
}
