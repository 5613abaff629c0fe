package dev.xproto.store.feed;

import dev.xproto.store.security.Entropy;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.MetaTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What names a feed among all others. A database that was restored on another server counts its transactions anew, so what
 * its feed holds can't be compared with what comes: it begins a new one, and who watches begins with everything there is.
 */
public final class FeedEpoch {
    private static final String EPOCH = "epoch";
    private static final String HOME = "feed_home";

    private FeedEpoch() {}

    /** The epoch, inside a writing transaction; a new one the first time, and where the database has moved. */
    public static String of(Connection connection, Dialect dialect) throws SQLException {
        String home = home(connection, dialect);
        String known = MetaTable.find(connection, EPOCH);
        if (known != null && home.equals(MetaTable.find(connection, HOME))) {
            return known;
        }
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM x_feed")) {
            statement.executeUpdate();
        }
        String epoch = Entropy.uuid();
        MetaTable.put(connection, EPOCH, epoch);
        MetaTable.put(connection, HOME, home);
        MetaTable.put(connection, Feed.FLOOR, Position.START.toString());
        return epoch;
    }

    /** From the next start on there is a new feed: the database was brought back from a copy, and has forgotten changes. */
    public static void leaveHome(Connection connection) throws SQLException {
        MetaTable.put(connection, HOME, "");
    }

    private static String home(Connection connection, Dialect dialect) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT " + dialect.home());
                ResultSet results = statement.executeQuery()) {
            return results.next() ? results.getString(1) : "";
        }
    }
}
