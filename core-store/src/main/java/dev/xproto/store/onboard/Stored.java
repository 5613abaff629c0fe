package dev.xproto.store.onboard;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A table or a column of it, as the database knows it.
 *
 * @param table unquoted
 * @param column unquoted; empty for the whole table
 */
record Stored(String table, String column) {
    /** Everything that a catalog's objects are kept in. */
    static List<Stored> of(Catalog catalog) {
        List<Stored> all = new ArrayList<>();
        for (Table table : catalog.tables()) {
            all.add(new Stored(table.name(), ""));
            table.columns().forEach(column -> all.add(new Stored(table.name(), column.name())));
        }
        catalog.pairTables().forEach(link -> all.add(new Stored(link.table(), "")));
        return all;
    }
}
