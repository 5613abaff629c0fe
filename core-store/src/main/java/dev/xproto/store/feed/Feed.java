package dev.xproto.store.feed;

import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.MetaTable;
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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The feed's table. An entry is written in the transaction of the change it tells of, and its place is that transaction and
 * a number in it. Where writers take turns the feed numbers the transactions itself. Where they run side by side it takes
 * the database's numbers: whoever saw another's change has a higher one, but a lower number may well commit after a higher
 * one, so readers stop before the first that is still under way. Safe for use by many threads.
 */
public final class Feed {
    static final String FLOOR = "feed_floor";

    private final String epoch;
    private final Dialect dialect;
    private final AtomicLong last;

    private Feed(String epoch, Dialect dialect, long last) {
        this.epoch = epoch;
        this.dialect = dialect;
        this.last = new AtomicLong(last);
    }

    /**
     * An entry and its place.
     *
     * @param position where it stands
     * @param change what it tells
     */
    record Entry(Position position, Change change) {}

    /**
     * The feed of a database.
     *
     * @param epoch names this feed among all others
     */
    public static Feed open(Database database, String epoch) {
        long last = database.read(connection -> number(connection, "SELECT MAX(tx) FROM x_feed"));
        return new Feed(epoch, database.dialect(), last);
    }

    /** The latest moment that the clock gave out for an entry, in microseconds; 0 when there never was one. */
    public static long lastMoment(Connection connection) throws SQLException {
        return number(connection, "SELECT MAX(moment) FROM x_feed");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet results = statement.executeQuery()) {
            return results.next() ? results.getLong(1) : 0;
        }
    }

    /** Names this feed among all others. */
    String epoch() {
        return epoch;
    }

    /**
     * Adds entries, inside the writing transaction that made the changes.
     *
     * @param moment of the latest of them
     * @return the transaction's number, to be given to {@link #committed} once it is
     */
    public long append(Connection connection, List<Change> changes, Instant moment) throws SQLException {
        long transaction = changes.isEmpty() ? last.get() : last.get() + 1;
        String own = dialect.currentTransaction();
        String sql = "INSERT INTO x_feed (seq, root, id, model, kind, fields, origin, rev, moment, tx)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, " + (own.isEmpty() ? "?" : own) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int number = 0; number < changes.size(); number++) {
                bind(statement, number, changes.get(number), moment);
                if (own.isEmpty()) {
                    statement.setLong(10, transaction);
                }
                statement.addBatch();
            }
            if (!changes.isEmpty()) {
                statement.executeBatch();
            }
        }
        return transaction;
    }

    private static void bind(PreparedStatement statement, int number, Change change, Instant moment)
            throws SQLException {
        statement.setInt(1, number);
        statement.setString(2, change.key().root());
        statement.setInt(3, change.key().id());
        statement.setString(4, change.model());
        statement.setString(5, change.kind().name());
        statement.setString(6, String.join(",", new TreeSet<>(change.fields())));
        statement.setString(7, change.origin().name());
        statement.setLong(8, change.revision());
        statement.setLong(9, Micros.of(moment));
    }

    /** Takes note that this transaction is committed. Where writers take turns, before the next one begins. */
    public void committed(long transaction) {
        last.set(transaction);
    }

    /** The transaction up to which all are over, and seen by this one. */
    long settled(Connection connection) throws SQLException {
        return number(connection, "SELECT " + dialect.settledTransaction());
    }

    /** Entries after a place, in order, but none of a transaction that another may still come before. */
    List<Entry> after(Connection connection, Position place, int limit) throws SQLException {
        List<Entry> found = new ArrayList<>();
        String sql = "SELECT tx, seq, root, id, model, kind, fields, origin, rev FROM x_feed"
                + " WHERE tx >= ? AND (tx > ? OR seq > ?) AND tx <= " + dialect.settledTransaction()
                + " ORDER BY tx, seq LIMIT " + limit;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, place.transaction());
            statement.setLong(2, place.transaction());
            statement.setLong(3, place.number());
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    found.add(new Entry(new Position(results.getLong(1), results.getInt(2)), change(results)));
                }
            }
        }
        return found;
    }

    private static Change change(ResultSet results) throws SQLException {
        String fields = results.getString(7);
        return new Change(
                new ObjectKey(results.getString(3), results.getInt(4)),
                results.getString(5),
                Change.Kind.valueOf(results.getString(6)),
                fields.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(fields.split(",", -1))),
                Origin.valueOf(results.getString(8)),
                results.getLong(9));
    }

    /** Whether there are entries that wait for a transaction which is still under way. */
    boolean isHeld(Connection connection) throws SQLException {
        return dialect.writersRunTogether()
                && number(connection, "SELECT COUNT(*) FROM x_feed WHERE tx > " + dialect.settledTransaction()) > 0;
    }

    /** Whether everything after that place is still there, or yet to come. */
    boolean reaches(Connection connection, Position place) throws SQLException {
        return floor(connection).compareTo(place) <= 0 && place.transaction() <= settled(connection);
    }

    /** The place up to which entries may have been forgotten. */
    Position floor(Connection connection) throws SQLException {
        String text = MetaTable.find(connection, FLOOR);
        Position floor = text == null ? null : CursorCodec.position(text);
        return Objects.requireNonNullElse(floor, Position.START);
    }

    /** Forgets the oldest entries but for so many, 1 or more; the last one always stays, for it carries the clock. */
    public void compact(Connection connection, long keep) throws SQLException {
        Position last;
        String sql = "SELECT tx, seq FROM x_feed ORDER BY tx DESC, seq DESC LIMIT 1 OFFSET " + Math.max(1, keep);
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet results = statement.executeQuery()) {
            if (!results.next()) {
                return;
            }
            last = new Position(results.getLong(1), results.getInt(2));
        }
        String delete = "DELETE FROM x_feed WHERE tx <= ? AND (tx < ? OR seq <= ?)";
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setLong(1, last.transaction());
            statement.setLong(2, last.transaction());
            statement.setLong(3, last.number());
            statement.executeUpdate();
        }
        MetaTable.put(connection, FLOOR, last.toString());
    }
}
