package dev.xproto.store.feed;

import dev.xproto.store.sql.Database;
import dev.xproto.store.time.Micros;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.Origin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The feed's table. An entry is written in the transaction of the change it tells of; transactions that write run one after
 * the other, so the numbers are in commit order without gaps that could fill later.
 */
public final class Feed {
    private final String epoch;
    private long last;

    private Feed(String epoch, long last) {
        this.epoch = epoch;
        this.last = last;
    }

    /**
     * A numbered entry.
     *
     * @param number its place in the feed
     * @param change what it tells
     */
    public record Entry(long number, Change change) {}

    /**
     * The feed of a database.
     *
     * @param epoch names this database among all others
     */
    public static Feed open(Database database, String epoch) {
        return new Feed(epoch, database.read(Feed::last));
    }

    /** The number of the last entry; 0 when there never was one. */
    static long last(Connection connection) throws SQLException {
        return number(connection, "SELECT MAX(seq) FROM x_feed");
    }

    /** The latest moment that the clock gave out for an entry, in microseconds; 0 when there never was one. */
    public static long lastMoment(Connection connection) throws SQLException {
        return number(connection, "SELECT MAX(moment) FROM x_feed");
    }

    /** The number of the first entry that is still there; 0 when there is none. */
    static long first(Connection connection) throws SQLException {
        return number(connection, "SELECT MIN(seq) FROM x_feed");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet results = statement.executeQuery()) {
            return results.next() ? results.getLong(1) : 0;
        }
    }

    /** Names this database among all others. */
    String epoch() {
        return epoch;
    }

    /**
     * Adds entries, inside the writing transaction that made the changes.
     *
     * @param moment of the latest of them
     * @return the number of the last one, to be given to {@link #committed} once the transaction is
     */
    public long append(Connection connection, List<Change> changes, Instant moment) throws SQLException {
        long number = last;
        String sql = "INSERT INTO x_feed (seq, root, id, model, kind, fields, origin, rev, moment)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Change change : changes) {
                statement.setLong(1, ++number);
                statement.setString(2, change.key().root());
                statement.setInt(3, change.key().id());
                statement.setString(4, change.model());
                statement.setString(5, change.kind().name());
                statement.setString(6, String.join(",", new TreeSet<>(change.fields())));
                statement.setString(7, change.origin().name());
                statement.setLong(8, change.revision());
                statement.setLong(9, Micros.of(moment));
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return number;
    }

    /** Takes note that everything up to that number is committed. Only the one writer calls it. */
    public void committed(long number) {
        last = number;
    }

    /** Entries after a number, in order. */
    static List<Entry> after(Connection connection, long number, int limit) throws SQLException {
        List<Entry> found = new ArrayList<>();
        String sql = "SELECT seq, root, id, model, kind, fields, origin, rev FROM x_feed WHERE seq > ?"
                + " ORDER BY seq LIMIT " + limit;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, number);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    found.add(new Entry(results.getLong(1), change(results)));
                }
            }
        }
        return found;
    }

    private static Change change(ResultSet results) throws SQLException {
        String fields = results.getString(6);
        return new Change(
                new ObjectKey(results.getString(2), results.getInt(3)),
                results.getString(4),
                Change.Kind.valueOf(results.getString(5)),
                fields.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(fields.split(",", -1))),
                Origin.valueOf(results.getString(7)),
                results.getLong(8));
    }

    /** Forgets the oldest entries but for so many; the last one always stays, for it carries the clock. */
    public static void compact(Connection connection, long keep) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM x_feed WHERE seq <= ? AND seq < ?")) {
            long last = last(connection);
            statement.setLong(1, last - keep);
            statement.setLong(2, last);
            statement.executeUpdate();
        }
    }
}
