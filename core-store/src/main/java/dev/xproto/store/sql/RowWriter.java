package dev.xproto.store.sql;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes rows and pairs, inside one transaction. Judges nothing. */
public final class RowWriter {
    private final Connection connection;
    private final Dialect dialect;

    /** Writes over that connection. */
    public RowWriter(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** An id that no object of the model's line has had. */
    public int nextId(StoredModel model) throws SQLException {
        String sql = "SELECT " + dialect.nextValue(model.tables().get(0).sequence());
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet results = statement.executeQuery()) {
            if (!results.next()) {
                throw new SQLException("the sequence of " + model.root() + " gives no id");
            }
            return results.getInt(1);
        }
    }

    /** Writes a new object. */
    public void insert(StoredModel model, Row row) throws SQLException {
        List<Table> tables = model.tables();
        for (int at = 0; at < tables.size(); at++) {
            insert(model, tables.get(at), at == 0, row);
        }
    }

    private void insert(StoredModel model, Table table, boolean root, Row row) throws SQLException {
        String sql = model.text("insert " + table.name(), () -> insertion(table, root));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            statement.setInt(at++, row.id());
            if (root) {
                statement.setLong(at++, row.revision());
                statement.setString(at++, model.name());
            }
            for (Table.TableColumn column : table.columns()) {
                ValueCodec.bind(statement, at++, column.kind(), row.get(column.field()));
            }
            statement.executeUpdate();
        }
    }

    private String insertion(Table table, boolean root) {
        List<String> names = new ArrayList<>(List.of("id"));
        if (root) {
            names.addAll(List.of("rev", "leaf"));
        }
        table.columns().forEach(column -> names.add(dialect.quote(column.name())));
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        return "INSERT INTO " + dialect.quote(table.name()) + " (" + String.join(", ", names) + ") VALUES (" + marks
                + ")";
    }

    /**
     * Writes the changed columns and the revision of a stored object.
     *
     * @param gone when it was marked as deleted, in microseconds; null when it just isn't
     */
    public void update(StoredModel model, Row row, Set<String> changed, @Nullable Long gone) throws SQLException {
        List<Table> tables = model.tables();
        for (int at = 0; at < tables.size(); at++) {
            List<Table.TableColumn> columns = tables.get(at).columns().stream()
                    .filter(column -> changed.contains(column.field()))
                    .toList();
            if (at == 0 || !columns.isEmpty()) {
                update(tables.get(at), columns, at == 0, row, gone);
            }
        }
    }

    private void update(Table table, List<Table.TableColumn> columns, boolean root, Row row, @Nullable Long gone)
            throws SQLException {
        List<String> assignments = new ArrayList<>();
        if (root) {
            assignments.addAll(List.of("rev = ?", "gone = COALESCE(gone, ?)"));
        }
        columns.forEach(column -> assignments.add(dialect.quote(column.name()) + " = ?"));
        String sql =
                "UPDATE " + dialect.quote(table.name()) + " SET " + String.join(", ", assignments) + " WHERE id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            if (root) {
                statement.setLong(at++, row.revision());
                ValueCodec.bind(statement, at++, FieldKind.INT64, gone);
            }
            for (Table.TableColumn column : columns) {
                ValueCodec.bind(statement, at++, column.kind(), row.get(column.field()));
            }
            statement.setInt(at, row.id());
            statement.executeUpdate();
        }
    }

    /** Removes an object for good, with its pairs at either side. */
    public void remove(Catalog catalog, StoredModel model, int id) throws SQLException {
        for (ManyLink link : catalog.pairTablesAt(model.root())) {
            if (link.sourceRoot().equals(model.root())) {
                execute("DELETE FROM " + dialect.quote(link.table()) + " WHERE src = ?", id);
            }
            if (link.peerRoot().equals(model.root())) {
                execute("DELETE FROM " + dialect.quote(link.table()) + " WHERE dst = ?", id);
            }
        }
        for (Table table : model.tables()) {
            execute("DELETE FROM " + dialect.quote(table.name()) + " WHERE id = ?", id);
        }
    }

    private void execute(String sql, int id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, id);
            statement.executeUpdate();
        }
    }

    /** The far ends of a many-to-many link, deleted ones too, ascending. */
    public Set<Integer> pairs(Catalog catalog, ManyLink link, int source) throws SQLException {
        Set<Integer> found = new TreeSet<>();
        String sql = "SELECT x.dst FROM " + Pairs.of(link, catalog, dialect) + " x WHERE x.src = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, source);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    found.add(results.getInt(1));
                }
            }
        }
        return found;
    }

    /** Adds pairs. */
    public void link(ManyLink link, int source, Collection<Integer> targets) throws SQLException {
        eachPair("INSERT INTO " + dialect.quote(link.table()) + " (src, dst) VALUES (?, ?)", source, targets);
    }

    /** Takes pairs away. */
    public void unlink(ManyLink link, int source, Collection<Integer> targets) throws SQLException {
        eachPair("DELETE FROM " + dialect.quote(link.table()) + " WHERE src = ? AND dst = ?", source, targets);
    }

    private void eachPair(String sql, int source, Collection<Integer> targets) throws SQLException {
        if (targets.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int target : targets) {
                statement.setInt(1, source);
                statement.setInt(2, target);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
