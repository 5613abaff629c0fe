package dev.xproto.store.sql;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows by key, inside one transaction: one statement for each root and one for each model among its objects. */
public final class RowReader implements RowSource {
    private final Connection connection;
    private final Catalog catalog;
    private final Dialect dialect;

    /** Reads over that connection. */
    public RowReader(Connection connection, Catalog catalog, Dialect dialect) {
        this.connection = connection;
        this.catalog = catalog;
        this.dialect = dialect;
    }

    @Override
    public @Nullable Row find(ObjectKey key) throws SQLException {
        return read(List.of(key)).get(key);
    }

    /** The objects that exist, as rows of their most specific models. */
    public Map<ObjectKey, Row> read(Collection<ObjectKey> keys) throws SQLException {
        Map<String, List<Integer>> byRoot = new LinkedHashMap<>();
        for (ObjectKey key : keys) {
            byRoot.computeIfAbsent(key.root(), root -> new ArrayList<>()).add(key.id());
        }
        Map<ObjectKey, Row> found = new HashMap<>();
        for (Map.Entry<String, List<Integer>> entry : byRoot.entrySet()) {
            StoredModel root = catalog.find(entry.getKey());
            if (root != null && !root.isAbstract() && root.root().equals(root.name())) {
                for (Map.Entry<String, List<Integer>> leaf :
                        leaves(root, entry.getValue()).entrySet()) {
                    readLeaf(leaf.getKey(), leaf.getValue(), found);
                }
            }
        }
        return found;
    }

    /** The ids by most specific model. */
    public Map<String, List<Integer>> leaves(StoredModel root, List<Integer> ids) throws SQLException {
        if (!catalog.hasDescendants(root.name())) {
            return Map.of(root.name(), ids);
        }
        Map<String, List<Integer>> leaves = new LinkedHashMap<>();
        String sql = "SELECT id, leaf FROM "
                + dialect.quote(root.tables().get(0).name()) + " WHERE " + Ids.among(ids, "id", dialect);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Ids.query(
                    statement,
                    ids,
                    row -> leaves.computeIfAbsent(row.getString(2), leaf -> new ArrayList<>())
                            .add(row.getInt(1)));
        }
        return leaves;
    }

    private void readLeaf(String leaf, List<Integer> ids, Map<ObjectKey, Row> into) throws SQLException {
        StoredModel model = catalog.get(leaf);
        String sql = model.text(
                ids.size() == 1 ? "select one" : "select by id",
                () -> makeSelect(model, dialect) + " WHERE " + Ids.among(ids, "t0.id", dialect));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Ids.query(statement, ids, results -> {
                Row row = row(results, model);
                into.put(row.key(), row);
            });
        }
    }

    /** Everything up to the condition of a query for whole rows; tables are called t0, t1 and so on. */
    public static String select(StoredModel model, Dialect dialect) {
        return model.text("select", () -> makeSelect(model, dialect));
    }

    private static String makeSelect(StoredModel model, Dialect dialect) {
        StringBuilder sql = new StringBuilder("SELECT t0.id, t0.rev");
        for (StoredModel.Place place : model.places()) {
            sql.append(", t")
                    .append(place.table())
                    .append('.')
                    .append(dialect.quote(place.column().name()));
        }
        return sql.append(from(model, dialect)).toString();
    }

    /** The tables of a model, joined. */
    public static String from(StoredModel model, Dialect dialect) {
        StringBuilder sql = new StringBuilder(" FROM ");
        List<Table> tables = model.tables();
        sql.append(dialect.quote(tables.get(0).name())).append(" t0");
        for (int at = 1; at < tables.size(); at++) {
            sql.append(" JOIN ")
                    .append(dialect.quote(tables.get(at).name()))
                    .append(" t" + at + " ON t" + at + ".id = t0.id");
        }
        return sql.toString();
    }

    /** A row out of what {@link #select} finds. */
    public static Row row(ResultSet results, StoredModel model) throws SQLException {
        List<StoredModel.Place> places = model.places();
        @Nullable Object[] values = new @Nullable Object[places.size()];
        for (int slot = 0; slot < values.length; slot++) {
            FieldKind kind = places.get(slot).column().kind();
            values[slot] = ValueCodec.read(results, slot + 3, kind);
        }
        return Row.of(model.type(), results.getInt(1), results.getLong(2), values);
    }
}
