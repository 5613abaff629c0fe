package dev.xproto.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** What any store has to do at the least: one statement for the object's table and one for the feed, and a commit. */
final class BareWrites implements AutoCloseable {
    private static final int CONNECTIONS = 16;

    private final HikariDataSource pool;
    private final AtomicInteger ids = new AtomicInteger();

    BareWrites(String url) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        this.pool = new HikariDataSource(config);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE bare (id INTEGER PRIMARY KEY, rev BIGINT, leaf VARCHAR(100), name VARCHAR(300),"
                            + " description VARCHAR(1000), created BIGINT, updated BIGINT)");
            statement.execute("CREATE INDEX bare_name ON bare (name)");
            statement.execute("CREATE TABLE bare_feed (seq INTEGER PRIMARY KEY, root VARCHAR(100), id INTEGER,"
                    + " kind VARCHAR(20), fields VARCHAR(300), rev BIGINT)");
            connection.commit();
        }
    }

    int create(String name) throws SQLException {
        int id = ids.incrementAndGet();
        try (Connection connection = pool.getConnection()) {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO bare VALUES (?, 1, 'Service', ?, '', 1, 1)")) {
                insert.setInt(1, id);
                insert.setString(2, name);
                insert.executeUpdate();
            }
            feed(connection, id, "CREATED");
            connection.commit();
        }
        return id;
    }

    void update(int id, String text) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE bare SET rev = rev + 1, description = ?, updated = updated + 1 WHERE id = ?")) {
                update.setString(1, text);
                update.setInt(2, id);
                update.executeUpdate();
            }
            feed(connection, id, "UPDATED");
            connection.commit();
        }
    }

    private void feed(Connection connection, int id, String kind) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO bare_feed VALUES (?, 'Service', ?, ?, 'description', 1)")) {
            insert.setInt(1, ids.incrementAndGet());
            insert.setInt(2, id);
            insert.setString(3, kind);
            insert.executeUpdate();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
