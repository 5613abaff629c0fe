package dev.xproto.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Single facts about a database, by name. */
public final class MetaTable {
    private MetaTable() {}

    /** The fact of that name; null when there is none. */
    public static @Nullable String find(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT content FROM x_meta WHERE name = ?")) {
            statement.setString(1, name);
            try (ResultSet results = statement.executeQuery()) {
                return results.next() ? results.getString(1) : null;
            }
        }
    }

    /** Makes the fact be that. */
    public static void put(Connection connection, String name, String content) throws SQLException {
        if (write(connection, "UPDATE x_meta SET content = ? WHERE name = ?", content, name) == 0) {
            write(connection, "INSERT INTO x_meta (content, name) VALUES (?, ?)", content, name);
        }
    }

    private static int write(Connection connection, String sql, String content, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, content);
            statement.setString(2, name);
            return statement.executeUpdate();
        }
    }
}
