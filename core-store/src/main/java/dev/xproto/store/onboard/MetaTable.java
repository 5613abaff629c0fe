package dev.xproto.store.onboard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Single texts that the database keeps for the house. */
final class MetaTable {
    private MetaTable() {}

    /** The text of that name; empty when there is none. */
    static String read(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT content FROM x_meta WHERE name = ?")) {
            statement.setString(1, name);
            try (ResultSet results = statement.executeQuery()) {
                return results.next() ? results.getString(1) : "";
            }
        }
    }

    /** Makes the text of that name be this. */
    static void write(Connection connection, String name, String content) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM x_meta WHERE name = ?")) {
            delete.setString(1, name);
            delete.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO x_meta (name, content) VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, content);
            insert.executeUpdate();
        }
    }
}
