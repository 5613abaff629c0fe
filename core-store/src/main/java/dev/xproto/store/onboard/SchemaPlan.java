package dev.xproto.store.onboard;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.catalog.StorageNames;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import dev.xproto.store.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The statements that make what a catalog's objects are kept in, besides what is there already. Databases commit every such
 * statement at once; none of these disturbs the old catalog.
 */
final class SchemaPlan {
    private final Dialect dialect;
    private final StorageDiff diff;
    private final List<String> statements = new ArrayList<>();
    private final List<Stored> made = new ArrayList<>();

    private SchemaPlan(Dialect dialect, StorageDiff diff) {
        this.dialect = dialect;
        this.diff = diff;
    }

    /** A plan for a catalog whose tables and columns have the names that they get. */
    static SchemaPlan of(Dialect dialect, Catalog next, StorageDiff diff) {
        SchemaPlan plan = new SchemaPlan(dialect, diff);
        for (StoredModel root : next.roots()) {
            if (!diff.keepsTable(root.name())) {
                plan.statements.add("CREATE SEQUENCE IF NOT EXISTS "
                        + plan.quote(root.tables().get(0).sequence()));
            }
        }
        next.tables()
                .forEach(table ->
                        plan.table(table, next.get(table.model()).root().equals(table.model())));
        next.pairTables().forEach(plan::pairs);
        return plan;
    }

    /** What is to be done, in order. */
    List<String> statements() {
        return List.copyOf(statements);
    }

    /** What wasn't there before. */
    List<Stored> made() {
        return List.copyOf(made);
    }

    /** Whether the column was made in a table that was there. */
    boolean isFresh(Table table, Table.TableColumn column) {
        return made.contains(new Stored(table.name(), column.name()));
    }

    private void table(Table table, boolean root) {
        if (!diff.keepsTable(table.model())) {
            create(table, root);
            return;
        }
        for (Table.TableColumn column : table.columns()) {
            switch (diff.fate(table, column)) {
                case NEW, REPLACED -> {
                    add(table, column);
                    index(table, column);
                }
                case WIDENED, KEPT -> keep(table, column, Objects.requireNonNull(diff.before(table, column)));
            }
        }
    }

    private void keep(Table table, Table.TableColumn column, Table.TableColumn before) {
        boolean retyped = !dialect.type(before).equals(dialect.type(column));
        if (retyped) {
            statements.add("DROP INDEX IF EXISTS " + indexName(table, column));
            retype(table, column);
        }
        if (retyped || !before.indexed()) {
            index(table, column);
        }
    }

    private void add(Table table, Table.TableColumn column) {
        statements.add("ALTER TABLE " + quote(table.name()) + " ADD COLUMN " + definition(column));
        made.add(new Stored(table.name(), column.name()));
    }

    private void retype(Table table, Table.TableColumn column) {
        statements.add("ALTER TABLE " + quote(table.name()) + " ALTER COLUMN " + quote(column.name())
                + " SET DATA TYPE " + dialect.type(column));
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
        statements.add("CREATE TABLE " + quote(table.name()) + " (" + String.join(", ", parts) + ")");
        made.add(new Stored(table.name(), ""));
        if (root) {
            statements.add("CREATE INDEX IF NOT EXISTS " + quote(StorageNames.fit("g_" + table.name())) + " ON "
                    + quote(table.name()) + " (gone)" + dialect.deletedOnly());
        }
        table.columns().forEach(column -> index(table, column));
    }

    private void index(Table table, Table.TableColumn column) {
        if (column.indexed()) {
            statements.add("CREATE INDEX IF NOT EXISTS " + indexName(table, column) + " ON " + quote(table.name())
                    + " (" + quote(column.name()) + ")");
        }
    }

    private String indexName(Table table, Table.TableColumn column) {
        return quote(StorageNames.index(table.name(), column.name()));
    }

    private void pairs(ManyLink link) {
        if (diff.before(link) != null) {
            return;
        }
        String name = quote(link.table());
        statements.add(
                "CREATE TABLE " + name + " (src INTEGER NOT NULL, dst INTEGER NOT NULL, PRIMARY KEY (src, dst))");
        statements.add("CREATE INDEX IF NOT EXISTS " + quote(StorageNames.fit("i_" + link.table())) + " ON " + name
                + " (dst)");
        made.add(new Stored(link.table(), ""));
    }

    private String definition(Table.TableColumn column) {
        return quote(column.name()) + " " + dialect.type(column);
    }

    private String quote(String name) {
        return dialect.quote(name);
    }
}
