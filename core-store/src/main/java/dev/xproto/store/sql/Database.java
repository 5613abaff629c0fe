package dev.xproto.store.sql;

import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreUnavailableException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A database and its transactions. Every transaction sees one moment of the database, and what one that writes has checked
 * stays true until it commits: either because writers take turns, or because the database takes one of two back that can't
 * both be right, which is then done again. Safe for use by many threads.
 */
public final class Database implements AutoCloseable {
    /** After so many conflicts a writer waits until it is the only one of this process. */
    private static final int SIDE_BY_SIDE = 4;

    /** Other processes can get in the way of the only one, too; but not for ever. */
    private static final int MOST_CONFLICTS = 25;

    /** The first may have been handed a connection that was lost while nobody used it. */
    private static final int MOST_LOSSES = 2;

    private final ConnectionPools pools;
    private final Dialect dialect;

    /** Not a fair one: to wait for the thread whose turn it is to wake up would cost more than most writes do. */
    private final ReentrantReadWriteLock writing = new ReentrantReadWriteLock();

    private final GroupSync sync = new GroupSync(this::sync);

    /**
     * Opens it.
     *
     * @throws StoreUnavailableException it can't be reached, another process has it, or it isn't fit for it
     */
    public Database(DatabaseAddress address) {
        this.dialect = address.dialect();
        this.pools = new ConnectionPools(address);
        try {
            requireFitness(address);
        } catch (RuntimeException e) {
            pools.close();
            throw e;
        }
    }

    private void requireFitness(DatabaseAddress address) {
        if (dialect.fitness().isEmpty()) {
            return;
        }
        read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet results = statement.executeQuery(dialect.fitness())) {
                if (results.next() && results.getString(1) != null) {
                    throw new StoreUnavailableException("can't open `" + address + "`: " + results.getString(1), null);
                }
                return true;
            }
        });
    }

    /** Where this database differs from others. */
    public Dialect dialect() {
        return dialect;
    }

    /** Reads; sees one moment of the database from its first statement on. The work may be done more than once. */
    public <T> T read(SqlWork<T> work) {
        T answer = untilDone(conflicts -> transaction(false, work));
        sync.await();
        return answer;
    }

    /**
     * Writes; commits when the work is done, and takes everything back when it throws. The work may be done more than once,
     * and only the last time counts.
     */
    public <T> T write(SqlWork<T> work) {
        return write(work, answer -> {});
    }

    /**
     * Writes, as above.
     *
     * @param committed is told at once of what was committed; where writers take turns, before it is the next one's
     */
    public <T> T write(SqlWork<T> work, Consumer<? super T> committed) {
        T done = untilDone(conflicts -> {
            boolean together = dialect.writersRunTogether() && conflicts < SIDE_BY_SIDE;
            return holding(together ? writing.readLock() : writing.writeLock(), () -> {
                T answer = transaction(true, work);
                committed.accept(answer);
                return answer;
            });
        });
        sync.await();
        return done;
    }

    private void sync() {
        try (Connection connection = pools.writer()) {
            dialect.sync(connection);
        } catch (SQLException e) {
            if (dialect.kindOf(e) == Dialect.FaultKind.LOST) {
                pools.doubt();
            }
            throw SqlFaults.unsure(e);
        }
    }

    /**
     * Something that may have to be done again.
     *
     * @param <T> what it answers
     */
    private interface Attempt<T> {
        T make(int conflicts);
    }

    private static <T> T untilDone(Attempt<T> attempt) {
        int conflicts = 0;
        int losses = 0;
        while (true) {
            try {
                return attempt.make(conflicts);
            } catch (TakenBackException e) {
                conflicts += e.isConflict() ? 1 : 0;
                losses += e.isConflict() ? 0 : 1;
                if (conflicts >= MOST_CONFLICTS || losses >= MOST_LOSSES) {
                    throw e.fault();
                }
            }
        }
    }

    private <T> T transaction(boolean writes, SqlWork<T> work) {
        Progress progress = new Progress();
        try (Connection connection = writes ? pools.writer() : pools.reader()) {
            progress.connected = true;
            return inside(connection, work, progress, writes);
        } catch (SQLException e) {
            throw fault(e, progress);
        }
    }

    /** How far a transaction came. */
    private static final class Progress {
        private boolean connected;
        private boolean committing;
    }

    private <T> T inside(Connection connection, SqlWork<T> work, Progress progress, boolean writes)
            throws SQLException {
        boolean done = false;
        try {
            T answer = work.run(connection);
            progress.committing = true;
            if (writes && dialect.sharesCommits()) {
                commitForAll(connection);
            } else {
                connection.commit();
            }
            done = true;
            return answer;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    private void commitForAll(Connection connection) throws SQLException {
        sync.begin();
        try {
            connection.commit();
        } finally {
            sync.end();
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException ignored) {
            // The work's own fault says more than this one; the pool throws a broken connection away.
        }
    }

    private RuntimeException fault(SQLException fault, Progress progress) {
        if (pools.isClosed()) {
            return new StoreUnavailableException("the core is closed", fault);
        }
        StoreException told = SqlFaults.of(dialect, fault);
        Dialect.FaultKind kind = dialect.kindOf(fault);
        if (kind == Dialect.FaultKind.CONFLICT) {
            return new TakenBackException(told, true);
        }
        if (kind == Dialect.FaultKind.LOST && progress.connected) {
            pools.doubt();
            return progress.committing ? told : new TakenBackException(told, false);
        }
        return told;
    }

    /** Keeps writers out while the work runs; the work may open transactions of its own. */
    public <T> T withoutWriters(Supplier<T> work) {
        return holding(writing.writeLock(), work);
    }

    private static <T> T holding(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Runs statements that make or drop tables, as many in each transaction as the database allows. */
    public void define(Iterable<String> statements) throws StoreException {
        List<String> next = new ArrayList<>();
        for (String sql : statements) {
            next.add(sql);
            if (next.size() >= dialect.definitionsAtOnce()) {
                defineTogether(next);
                next.clear();
            }
        }
        defineTogether(next);
    }

    private void defineTogether(List<String> statements) {
        if (statements.isEmpty()) {
            return;
        }
        write(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            return true;
        });
    }

    /** Lets go of it; what was committed is written down. */
    @Override
    public void close() {
        withoutWriters(() -> {
            if (!pools.isClosed()) {
                leave();
            }
            pools.close();
            return true;
        });
    }

    private void leave() {
        String farewell = dialect.farewell();
        if (farewell.isEmpty()) {
            return;
        }
        try (Connection connection = pools.writer();
                Statement statement = connection.createStatement()) {
            statement.execute(farewell);
        } catch (SQLException ignored) {
            // What was committed is safe without it; and whoever closes can do nothing about it.
        }
    }
}
