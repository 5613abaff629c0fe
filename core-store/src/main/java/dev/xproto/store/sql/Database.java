package dev.xproto.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A database and its transactions. Every transaction sees one moment of the database. Those that write run one after the
 * other, so that what they check stays true until they commit, and the feed's order is the order of commits. Safe for use
 * by many threads.
 */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final long PATIENCE_MILLIS = 30_000;

    private final HikariDataSource pool;
    private final Dialect dialect;
    private final ReentrantLock writing = new ReentrantLock(true);

    /**
     * Opens it.
     *
     * @throws StoreUnavailableException it can't be reached, or another process has it
     */
    public Database(String url, Dialect dialect) {
        this.dialect = dialect;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("xproto-store");
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setConnectionInitSql(dialect.snapshotIsolation());
        try {
            this.pool = new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw H2Faults.opening(url, e);
        }
    }

    /** Where this database differs from others. */
    public Dialect dialect() {
        return dialect;
    }

    /** Reads; sees one moment of the database from its first statement on. */
    public <T> T read(SqlWork<T> work) {
        return transaction(work);
    }

    /** Writes; commits when the work is done, and takes everything back when it throws. */
    public <T> T write(SqlWork<T> work) {
        writing.lock();
        try {
            return transaction(work);
        } finally {
            writing.unlock();
        }
    }

    private <T> T transaction(SqlWork<T> work) {
        try (Connection connection = pool.getConnection()) {
            return inside(connection, work);
        } catch (SQLException e) {
            if (pool.isClosed()) {
                throw new StoreUnavailableException("the core is closed", e);
            }
            throw SqlFaults.of(dialect, e);
        }
    }

    private static <T> T inside(Connection connection, SqlWork<T> work) throws SQLException {
        boolean done = false;
        try {
            T answer = work.run(connection);
            connection.commit();
            done = true;
            return answer;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException ignored) {
            // The work's own fault says more than this one; the pool throws a broken connection away.
        }
    }

    /** Keeps writers out while the work runs; the work may open transactions of its own. */
    public <T> T withoutWriters(java.util.function.Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    /** Runs statements that make or drop tables, each in a transaction of its own: databases won't have it otherwise. */
    public void define(Iterable<String> statements) throws StoreException {
        for (String sql : statements) {
            write(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute(sql);
                }
            });
        }
    }

    /** Lets go of it; what was committed is written down. */
    @Override
    public void close() {
        withoutWriters(() -> {
            if (!pool.isClosed()) {
                leave();
            }
            pool.close();
            return true;
        });
    }

    private void leave() {
        String farewell = dialect.farewell();
        if (farewell.isEmpty()) {
            return;
        }
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(farewell);
        } catch (SQLException ignored) {
            // What was committed is safe without it; and whoever closes can do nothing about it.
        }
    }
}
