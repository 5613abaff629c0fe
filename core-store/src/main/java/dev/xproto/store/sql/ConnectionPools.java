package dev.xproto.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.xproto.sync.store.StoreUnavailableException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The connections to one database: some that read, some that write, where the database makes a difference. */
final class ConnectionPools implements AutoCloseable {
    private static final int CONNECTIONS = 16;

    private final HikariDataSource writers;
    private final HikariDataSource readers;

    /**
     * Opens them.
     *
     * @throws StoreUnavailableException the database can't be reached, or refuses
     */
    ConnectionPools(DatabaseAddress address) {
        Dialect dialect = address.dialect();
        prepare(address);
        this.writers = open(address, "xproto-store", dialect.writerSession());
        boolean alike = dialect.readerSession().equals(dialect.writerSession());
        try {
            this.readers = alike ? writers : open(address, "xproto-store-readers", dialect.readerSession());
        } catch (RuntimeException e) {
            writers.close();
            throw e;
        }
    }

    private static void prepare(DatabaseAddress address) {
        try {
            address.dialect().prepareToOpen();
        } catch (UncheckedIOException e) {
            throw cannotOpen(address, e);
        }
    }

    private static HikariDataSource open(DatabaseAddress address, String name, String session) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(address.patience().toMillis());
        config.setConnectionInitSql(session);
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
        }
        if (!address.password().isEmpty()) {
            config.setPassword(address.password());
        }
        config.setJdbcUrl(address.url());
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw cannotOpen(address, e);
        } catch (RuntimeException e) {
            throw new StoreUnavailableException(
                    "can't open `" + address
                            + "`: no driver on the class path takes such an address; for PostgreSQL add"
                            + " `org.postgresql:postgresql`",
                    e);
        }
    }

    private static StoreUnavailableException cannotOpen(DatabaseAddress address, Throwable fault) {
        Throwable deepest = fault;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            deepest = cause;
            String why = cause instanceof SQLException sql ? address.dialect().whyClosed(sql) : null;
            if (why != null) {
                return new StoreUnavailableException("can't open `" + address + "`: " + why, fault);
            }
        }
        return new StoreUnavailableException("can't open `" + address + "`: " + deepest.getMessage(), fault);
    }

    Connection writer() throws SQLException {
        return writers.getConnection();
    }

    Connection reader() throws SQLException {
        return readers.getConnection();
    }

    /** Takes no connection of those that are there for granted any more: one was found to be broken. */
    void doubt() {
        writers.getHikariPoolMXBean().softEvictConnections();
        readers.getHikariPoolMXBean().softEvictConnections();
    }

    boolean isClosed() {
        return writers.isClosed();
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
