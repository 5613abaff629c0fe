package dev.xproto.store.sql;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.catalog.StorageNames;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a database that holds one catalog's objects comes to hold another's. Databases commit every such statement at once;
 * so what is needed for the new catalog comes before the moment it becomes the current one, what the old one needs is only
 * dropped after it, and what an interrupted plan has left behind is cleared away by the next.
 */
public final class SchemaPlan {
    private final Dialect dialect;
    private final Map<String, Set<String>> present;
    private final @Nullable Catalog old;
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<AddedColumn> added = new ArrayList<>();

    private SchemaPlan(Dialect dialect, Map<String, Set<String>> present, @Nullable Catalog old) {
        this.dialect = dialect;
        this.present = present;
        this.old = old;
    }

    /**
     * A column that a table which may have rows gets.
     *
     * @param table the table
     * @param column the column
     */
    public record AddedColumn(Table table, Table.TableColumn column) {}

    /**
     * A plan. Tables whose change would lose something must be empty: they are made anew.
     *
     * @param old what the database holds; null when it holds nothing
     */
    public static SchemaPlan of(Database database, @Nullable Catalog old, Catalog next) {
        SchemaPlan plan = new SchemaPlan(database.dialect(), database.read(SchemaPlan::columns), old);
        for (StoredModel root : next.roots()) {
            plan.before.add("CREATE SEQUENCE IF NOT EXISTS " + plan.quote(sequence(root.name())));
        }
        next.tables().forEach(table -> plan.table(table, next));
        next.manyLinks().forEach(plan::joinTable);
        plan.dropLost(next);
        return plan;
    }

    /** What has to be done before the new catalog becomes the current one. */
    public List<String> before() {
        return List.copyOf(before);
    }

    /** What has to be done after it. */
    public List<String> after() {
        return List.copyOf(after);
    }

    /** Columns that rows which are there already get. */
    public List<AddedColumn> added() {
        return List.copyOf(added);
    }

    /** The sequence that gives a root's ids. */
    static String sequence(String root) {
        return StorageNames.sequence(root);
    }

    private static Map<String, Set<String>> columns(Connection connection) throws SQLException {
        Map<String, Set<String>> found = new HashMap<>();
        try (ResultSet columns =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                found.computeIfAbsent(columns.getString("TABLE_NAME"), name -> new HashSet<>())
                        .add(columns.getString("COLUMN_NAME"));
            }
        }
        return found;
    }

    private void table(Table table, Catalog next) {
        boolean kept = old != null && StorageDiff.keeps(old, next, table.model());
        if (!kept) {
            if (present.containsKey(table.name())) {
                before.add("DROP TABLE " + quote(table.name()));
            }
            create(table, next.get(table.model()).root().equals(table.model()));
            table.columns().forEach(column -> index(table, column));
            return;
        }
        for (Table.TableColumn column : table.columns()) {
            grow(table, column, StorageDiff.column(old, table.model(), column.field()));
        }
    }

    private void grow(Table table, Table.TableColumn column, Table.@Nullable TableColumn known) {
        if (known == null) {
            if (present.getOrDefault(table.name(), Set.of()).contains(column.name())) {
                before.add("ALTER TABLE " + quote(table.name()) + " DROP COLUMN " + quote(column.name()));
            }
            before.add("ALTER TABLE " + quote(table.name()) + " ADD COLUMN " + definition(column));
            added.add(new AddedColumn(table, column));
            index(table, column);
        } else {
            if (column.unbounded() != known.unbounded()) {
                before.add("DROP INDEX IF EXISTS " + indexName(table, column));
                before.add("ALTER TABLE " + quote(table.name()) + " ALTER COLUMN " + quote(column.name())
                        + " SET DATA TYPE " + dialect.type(column));
            }
            index(table, column);
        }
    }

    private void create(Table table, boolean root) {
        List<String> parts = new ArrayList<>();
        parts.add("id INTEGER PRIMARY KEY");
        if (root) {
            parts.add("rev BIGINT NOT NULL");
            parts.add("leaf CHARACTER VARYING NOT NULL");
            parts.add("gone BIGINT");
        }
        table.columns().forEach(column -> parts.add(definition(column)));
        before.add("CREATE TABLE " + quote(table.name()) + " (" + String.join(", ", parts) + ")");
        if (root) {
            before.add("CREATE INDEX IF NOT EXISTS " + quote("g_" + table.name()) + " ON " + quote(table.name())
                    + " (gone)");
        }
    }

    private void index(Table table, Table.TableColumn column) {
        if (column.indexed()) {
            before.add("CREATE INDEX IF NOT EXISTS " + indexName(table, column) + " ON " + quote(table.name()) + " ("
                    + quote(column.name()) + ")");
        }
    }

    private String indexName(Table table, Table.TableColumn column) {
        return quote(StorageNames.index(table.name(), column.name()));
    }

    private void joinTable(ManyLink link) {
        String name = quote(link.table());
        if (old != null && StorageDiff.keepsPairs(old, link)) {
            return;
        }
        if (present.containsKey(link.table())) {
            before.add("DROP TABLE " + name);
        }
        before.add("CREATE TABLE " + name + " (src INTEGER NOT NULL, dst INTEGER NOT NULL, PRIMARY KEY (src, dst))");
        before.add("CREATE INDEX IF NOT EXISTS " + quote("i_" + link.table()) + " ON " + name + " (dst)");
    }

    private void dropLost(Catalog next) {
        if (old == null) {
            return;
        }
        Set<String> needed = new HashSet<>();
        next.tables().forEach(table -> needed.add(table.name()));
        next.manyLinks().forEach(link -> needed.add(link.table()));
        old.tables().stream()
                .map(Table::name)
                .filter(name -> !needed.contains(name))
                .forEach(this::drop);
        old.manyLinks().stream()
                .map(ManyLink::table)
                .filter(name -> !needed.contains(name))
                .forEach(this::drop);
    }

    private void drop(String table) {
        after.add("DROP TABLE IF EXISTS " + quote(table));
    }

    private String definition(Table.TableColumn column) {
        return quote(column.name()) + " " + dialect.type(column);
    }

    private String quote(String name) {
        return dialect.quote(name);
    }
}
