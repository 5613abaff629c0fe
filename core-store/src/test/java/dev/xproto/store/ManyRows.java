package dev.xproto.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Puts many objects into a table at once, alike but for id and name: the store itself would take minutes. */
final class ManyRows {
    private ManyRows() {}

    /**
     * Copies the object with the lowest id, so that there are more by so many.
     *
     * @param table with the columns {@code id} and {@code f_name}, of a model whose objects have rows in no other
     */
    static void copy(String url, String table, int count) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            List<String> columns = new ArrayList<>();
            List<String> values = new ArrayList<>();
            try (ResultSet found = connection.getMetaData().getColumns(null, null, table, "%")) {
                while (found.next()) {
                    String name = found.getString("COLUMN_NAME");
                    columns.add("\"" + name + "\"");
                    values.add(
                            switch (name.toLowerCase(java.util.Locale.ROOT)) {
                                case "id" -> "t.id + n.x";
                                case "f_name" -> "'n' || n.x";
                                default -> "t.\"" + name + "\"";
                            });
                }
            }
            String numbers = url.startsWith("jdbc:h2:")
                    ? "SYSTEM_RANGE(1, " + count + ")"
                    : "(SELECT generate_series AS x FROM generate_series(1, " + count + "))";
            statement.executeUpdate("INSERT INTO \"" + table + "\" (" + String.join(", ", columns) + ") SELECT "
                    + String.join(", ", values) + " FROM \"" + table + "\" t, " + numbers
                    + " n WHERE t.id = (SELECT MIN(id) FROM \"" + table + "\")");
        }
    }
}
