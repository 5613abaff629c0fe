package dev.xproto.store.keep;

import dev.xproto.store.security.Entropy;
import dev.xproto.store.sql.Database;
import dev.xproto.store.time.Micros;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who is logged in under which session id. Only a digest of the id is stored, so that who reads the database can't use it.
 * Outlives restarts. Safe for use by many threads.
 */
public final class SessionTable {
    private static final int ID_BYTES = 16;

    private final Database database;
    private final InstantSource clock;

    /** The sessions in that database; makes their table. */
    public SessionTable(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        database.define(List.of("CREATE TABLE IF NOT EXISTS x_session (digest CHARACTER VARYING PRIMARY KEY,"
                + " user_id INTEGER, expires BIGINT)"));
    }

    /**
     * A new session; those that have expired are forgotten.
     *
     * @return its id, 32 characters that nobody can guess
     */
    public String open(int userId, Duration lifetime) {
        String id = HexFormat.of().formatHex(Entropy.bytes(ID_BYTES));
        Instant now = clock.instant();
        database.write(connection -> {
            try (PreparedStatement old = connection.prepareStatement("DELETE FROM x_session WHERE expires <= ?")) {
                old.setLong(1, Micros.of(now));
                old.executeUpdate();
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO x_session (digest, user_id, expires) VALUES (?, ?, ?)")) {
                insert.setString(1, digest(id));
                insert.setInt(2, userId);
                insert.setLong(3, Micros.of(now.plus(lifetime)));
                return insert.executeUpdate();
            }
        });
        return id;
    }

    /** Whose session it is; empty when there is none, or no more. */
    public OptionalInt userOf(String id) {
        return database.read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT user_id FROM x_session WHERE digest = ? AND expires > ?")) {
                select.setString(1, digest(id));
                select.setLong(2, Micros.of(clock.instant()));
                try (ResultSet results = select.executeQuery()) {
                    return results.next() ? OptionalInt.of(results.getInt(1)) : OptionalInt.empty();
                }
            }
        });
    }

    /** Ends it; nothing happens when there is none. */
    public void close(String id) {
        database.write(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM x_session WHERE digest = ?")) {
                delete.setString(1, digest(id));
                return delete.executeUpdate();
            }
        });
    }

    /** Ends all sessions of a user. */
    public void closeAllOf(int userId) {
        database.write(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM x_session WHERE user_id = ?")) {
                delete.setInt(1, userId);
                return delete.executeUpdate();
            }
        });
    }

    private static String digest(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
