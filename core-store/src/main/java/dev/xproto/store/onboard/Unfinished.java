package dev.xproto.store.onboard;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.MetaTable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a change of models makes before it is decided, or drops after it, is noted first. So whoever finds such a note, after
 * a crash in the middle, knows what to clear away, and touches nothing else.
 */
final class Unfinished {
    private static final String NOTE = "unfinished";

    private Unfinished() {}

    /** Notes what may be there without being needed; replaces what was noted before. */
    static void note(Connection connection, List<Stored> stored) throws SQLException {
        StringBuilder text = new StringBuilder();
        stored.forEach(one ->
                text.append(one.table()).append('\t').append(one.column()).append('\n'));
        MetaTable.put(connection, NOTE, text.toString());
    }

    /** Clears away what is noted and not needed. */
    static void clear(Database database, Catalog current) {
        List<Stored> noted = database.read(Unfinished::noted);
        if (noted.isEmpty()) {
            return;
        }
        Set<Stored> present = database.read(Unfinished::present);
        Set<Stored> needed = new HashSet<>(Stored.of(current));
        List<String> statements = new ArrayList<>();
        for (Stored one : noted) {
            if (present.contains(one) && !needed.contains(one)) {
                statements.add(drop(database.dialect(), one));
            }
        }
        database.define(statements);
        database.write(connection -> {
            note(connection, List.of());
            return true;
        });
    }

    private static String drop(Dialect dialect, Stored stored) {
        String table = dialect.quote(stored.table());
        return stored.column().isEmpty()
                ? "DROP TABLE " + table
                : "ALTER TABLE " + table + " DROP COLUMN " + dialect.quote(stored.column());
    }

    private static List<Stored> noted(Connection connection) throws SQLException {
        return Objects.requireNonNullElse(MetaTable.find(connection, NOTE), "")
                .lines()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Stored(parts[0], parts[1]))
                .toList();
    }

    private static Set<Stored> present(Connection connection) throws SQLException {
        Set<Stored> found = new HashSet<>();
        try (ResultSet columns =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                found.add(new Stored(columns.getString("TABLE_NAME"), ""));
                found.add(new Stored(columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME")));
            }
        }
        return found;
    }
}
