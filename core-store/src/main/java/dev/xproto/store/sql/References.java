package dev.xproto.store.sql;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.SingleLink;
import dev.xproto.store.catalog.Table;
import dev.xproto.sync.model.ObjectKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the objects whose single links lead to others, inside one transaction. */
public final class References {
    private final Connection connection;
    private final Catalog catalog;
    private final Dialect dialect;

    /** Looks over that connection. */
    public References(Connection connection, Catalog catalog, Dialect dialect) {
        this.connection = connection;
        this.catalog = catalog;
        this.dialect = dialect;
    }

    /**
     * One object links to another.
     *
     * @param from the one with the link
     * @param to the linked one
     */
    public record Edge(ObjectKey from, ObjectKey to) {}

    /** The live objects that link to any of those. */
    public Set<ObjectKey> liveTo(Collection<ObjectKey> targets) throws SQLException {
        Set<ObjectKey> found = new LinkedHashSet<>();
        for (Edge edge : edgesTo(targets, true)) {
            found.add(edge.from());
        }
        return found;
    }

    /** All links to any of those, of deleted objects too. */
    public List<Edge> allTo(Collection<ObjectKey> targets) throws SQLException {
        return edgesTo(targets, false);
    }

    private List<Edge> edgesTo(Collection<ObjectKey> targets, boolean liveOnly) throws SQLException {
        Map<String, List<Integer>> byRoot = new LinkedHashMap<>();
        targets.forEach(key ->
                byRoot.computeIfAbsent(key.root(), root -> new ArrayList<>()).add(key.id()));
        List<Edge> edges = new ArrayList<>();
        for (Map.Entry<String, List<Integer>> entry : byRoot.entrySet()) {
            for (SingleLink link : catalog.singleLinksTo(entry.getKey())) {
                collect(link, entry.getValue(), liveOnly, edges);
            }
        }
        return edges;
    }

    private void collect(SingleLink link, List<Integer> targets, boolean liveOnly, List<Edge> into)
            throws SQLException {
        String column = "s." + dialect.quote(link.column().name());
        String sql = "SELECT s.id, " + column + " FROM "
                + dialect.quote(link.table().name()) + " s" + (liveOnly ? liveRoot(link) : "") + " WHERE "
                + Ids.among(targets, column, dialect) + " ORDER BY s.id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Ids.query(
                    statement,
                    targets,
                    row -> into.add(new Edge(
                            new ObjectKey(link.sourceRoot(), row.getInt(1)),
                            new ObjectKey(link.peerRoot(), row.getInt(2)))));
        }
    }

    private String liveRoot(SingleLink link) {
        Table root = catalog.get(link.sourceRoot()).tables().get(0);
        return " JOIN " + dialect.quote(root.name()) + " r ON r.id = s.id AND " + dialect.isLive("r");
    }
}
