package dev.xproto.store.sql;

import dev.xproto.sync.store.Fence;
import dev.xproto.sync.store.StaleObjectException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The highest fence of each scope that was seen. Asked and moved in the transaction of the batch that carries one. */
public final class FenceTable {
    private FenceTable() {}

    /**
     * Lets a fence pass, and none with a lower token ever after.
     *
     * @throws StaleObjectException a higher one passed before
     */
    public static void pass(Connection connection, Fence fence) throws SQLException {
        long seen = -1;
        try (PreparedStatement statement = connection.prepareStatement("SELECT token FROM x_fence WHERE scope = ?")) {
            statement.setString(1, fence.scope());
            try (ResultSet results = statement.executeQuery()) {
                if (results.next()) {
                    seen = results.getLong(1);
                }
            }
        }
        if (seen > fence.token()) {
            throw new StaleObjectException(fence, seen);
        }
        if (seen < 0) {
            write(connection, "INSERT INTO x_fence (token, scope) VALUES (?, ?)", fence);
        } else if (seen < fence.token()) {
            write(connection, "UPDATE x_fence SET token = ? WHERE scope = ?", fence);
        }
    }

    private static void write(Connection connection, String sql, Fence fence) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, fence.token());
            statement.setString(2, fence.scope());
            statement.executeUpdate();
        }
    }
}
