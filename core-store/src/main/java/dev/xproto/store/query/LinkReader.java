package dev.xproto.store.query;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.catalog.SingleLink;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.Ids;
import dev.xproto.store.sql.Pairs;
import dev.xproto.store.sql.RowReader;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.RowType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the far ends of links, inside one transaction: one statement for each link's table, however many objects ask. */
public final class LinkReader {
    private final Connection connection;
    private final Catalog catalog;
    private final Dialect dialect;

    /** Reads over that connection. */
    public LinkReader(Connection connection, Catalog catalog, Dialect dialect) {
        this.connection = connection;
        this.catalog = catalog;
        this.dialect = dialect;
    }

    /** The ids at the far ends; live objects only, ascending. */
    public Map<ObjectKey, Map<String, List<Integer>>> read(Collection<ObjectKey> keys, Set<String> names)
            throws SQLException {
        Map<String, List<Integer>> byRoot = new LinkedHashMap<>();
        keys.forEach(key ->
                byRoot.computeIfAbsent(key.root(), root -> new ArrayList<>()).add(key.id()));
        Map<ObjectKey, Map<String, List<Integer>>> answer = new LinkedHashMap<>();
        for (Map.Entry<String, List<Integer>> entry : byRoot.entrySet()) {
            StoredModel root = catalog.find(entry.getKey());
            if (root != null && !root.isAbstract()) {
                Map<String, List<Integer>> leaves =
                        new RowReader(connection, catalog, dialect).leaves(root, entry.getValue());
                for (Map.Entry<String, List<Integer>> leaf : leaves.entrySet()) {
                    readLeaf(catalog.get(leaf.getKey()), leaf.getValue(), names, answer);
                }
            }
        }
        return answer;
    }

    private void readLeaf(
            StoredModel model, List<Integer> ids, Set<String> names, Map<ObjectKey, Map<String, List<Integer>>> answer)
            throws SQLException {
        for (String name : names) {
            List<String> sources = sources(model, name, ids);
            if (sources.isEmpty() && !isLink(model, name)) {
                continue;
            }
            Map<Integer, Set<Integer>> found = new HashMap<>();
            for (String sql : sources) {
                collect(sql, ids, found);
            }
            for (int id : ids) {
                answer.computeIfAbsent(model.type().key(id), key -> new LinkedHashMap<>())
                        .put(name, List.copyOf(found.getOrDefault(id, Set.of())));
            }
        }
    }

    private static boolean isLink(StoredModel model, String name) {
        return model.manyLink(name) != null || model.type().reverse(name).isPresent();
    }

    /** Statements that find pairs of near and far ids; one for each table that the link has. */
    private List<String> sources(StoredModel model, String name, List<Integer> ids) {
        List<String> sources = new ArrayList<>();
        ManyLink many = model.manyLink(name);
        if (many != null) {
            sources.add(pairs(Pairs.of(many, catalog, dialect), "src", "dst", many.peerRoot(), ids));
        }
        Optional<RowType.Reverse> reverse = model.type().reverse(name);
        if (many == null && reverse.isPresent()) {
            for (SingleLink link :
                    catalog.singleLinks(reverse.get().source(), reverse.get().link())) {
                sources.add(pairs(
                        dialect.quote(link.table().name()),
                        dialect.quote(link.column().name()),
                        "id",
                        link.sourceRoot(),
                        ids));
            }
            for (ManyLink link :
                    catalog.manyLinks(reverse.get().source(), reverse.get().link())) {
                sources.add(pairs(Pairs.of(link, catalog, dialect), "dst", "src", link.sourceRoot(), ids));
            }
        }
        return sources;
    }

    private String pairs(String table, String near, String far, String farRoot, List<Integer> ids) {
        String root = dialect.quote(catalog.get(farRoot).tables().get(0).name());
        return "SELECT l." + near + ", l." + far + " FROM " + table + " l JOIN " + root + " r ON r.id = l." + far
                + " AND " + dialect.isLive("r") + " WHERE " + Ids.among(ids, "l." + near, dialect);
    }

    private void collect(String sql, List<Integer> ids, Map<Integer, Set<Integer>> into) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Ids.query(
                    statement,
                    ids,
                    row -> into.computeIfAbsent(row.getInt(1), id -> new TreeSet<>())
                            .add(row.getInt(2)));
        }
    }
}
