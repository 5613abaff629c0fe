package dev.xproto.store.onboard;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import dev.xproto.store.save.BaseFields;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.RowWriter;
import dev.xproto.store.sql.ValueCodec;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.Origin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What happens to objects when other models take the place of theirs, inside the transaction that decides. */
final class ObjectMove {
    private final Connection connection;
    private final Dialect dialect;
    private final Catalog next;
    private final StorageDiff diff;
    private final Succession succession;

    ObjectMove(Connection connection, Dialect dialect, Catalog next, StorageDiff diff, Succession succession) {
        this.connection = connection;
        this.dialect = dialect;
        this.next = next;
        this.diff = diff;
        this.succession = succession;
    }

    /** Removes the objects of models that are gone, from the tables of their bases too. */
    List<Change> removeGone(Catalog old) throws SQLException {
        List<Change> changes = new ArrayList<>();
        RowWriter writer = new RowWriter(connection, dialect);
        for (StoredModel model : diff.goneModels()) {
            for (long[] object : objects(model)) {
                int id = Math.toIntExact(object[0]);
                writer.remove(old, model, id);
                String root = Objects.requireNonNullElse(succession.now(model.root()), model.root());
                changes.add(new Change(
                        new ObjectKey(root, id),
                        model.name(),
                        Change.Kind.REAPED,
                        Set.of(),
                        Origin.USER,
                        object[1] + 1));
            }
        }
        return changes;
    }

    private List<long[]> objects(StoredModel model) throws SQLException {
        List<long[]> found = new ArrayList<>();
        String sql =
                "SELECT id, rev FROM " + dialect.quote(model.tables().get(0).name()) + " WHERE leaf = ? ORDER BY id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, model.name());
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    found.add(new long[] {results.getInt(1), results.getLong(2)});
                }
            }
        }
        return found;
    }

    /** Objects of renamed models get to know their new name, and so does the feed. */
    void rename() throws SQLException {
        for (Map.Entry<String, String> renamed : succession.renamedModels().entrySet()) {
            if (!diff.keepsTable(renamed.getValue())) {
                continue;
            }
            StoredModel model = next.get(renamed.getValue());
            String root = dialect.quote(model.tables().get(0).name());
            int slot = model.type().slot(BaseFields.LEAF);
            if (slot >= 0) {
                StoredModel.Place place = model.places().get(slot);
                String table = dialect.quote(model.tables().get(place.table()).name());
                replace(
                        "UPDATE " + table + " SET "
                                + dialect.quote(place.column().name())
                                + " = ? WHERE id IN (SELECT id FROM " + root + " WHERE leaf = ?)",
                        renamed);
            }
            replace("UPDATE " + root + " SET leaf = ? WHERE leaf = ?", renamed);
            replace("UPDATE x_feed SET model = ? WHERE model = ?", renamed);
            replace("UPDATE x_feed SET root = ? WHERE root = ?", renamed);
        }
    }

    private void replace(String sql, Map.Entry<String, String> renamed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, renamed.getValue());
            statement.setString(2, renamed.getKey());
            statement.executeUpdate();
        }
    }

    /** Rows that are there already get the constant default of a new column, and of one that became required. */
    void fill(SchemaPlan plan) throws SQLException {
        for (Table table : next.tables()) {
            StoredModel before = succession.before(table.model());
            if (before == null || !diff.keepsTable(table.model())) {
                continue;
            }
            for (Table.TableColumn column : table.columns()) {
                RowType.Column type =
                        next.get(table.model()).type().column(column.field()).orElseThrow();
                boolean fills = plan.isFresh(table, column) || isStricter(table, before, column, type);
                if (fills && type.defaultValue() != null) {
                    fill(table, column, type.defaultValue());
                }
            }
        }
    }

    private boolean isStricter(Table table, StoredModel before, Table.TableColumn column, RowType.Column type) {
        String former = succession.memberBefore(table.model(), column.field());
        return type.required()
                && former != null
                && before.type().column(former).filter(was -> !was.required()).isPresent();
    }

    private void fill(Table table, Table.TableColumn column, Object value) throws SQLException {
        String name = dialect.quote(column.name());
        String sql = "UPDATE " + dialect.quote(table.name()) + " SET " + name + " = ? WHERE " + name + " IS NULL";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            ValueCodec.bind(statement, 1, column.kind(), value);
            statement.executeUpdate();
        }
    }
}
