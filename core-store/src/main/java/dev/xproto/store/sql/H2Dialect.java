package dev.xproto.store.sql;

import dev.xproto.store.catalog.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.engine.Session;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** H2, in memory or in a file. */
public final class H2Dialect implements Dialect {
    private static final Set<Integer> PASSING = Set.of(
            ErrorCode.LOCK_TIMEOUT_1,
            ErrorCode.DATABASE_ALREADY_OPEN_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.OUT_OF_MEMORY);

    private static final Set<Integer> LOST = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.OBJECT_CLOSED);

    private static final Set<Integer> CONFLICTS = Set.of(ErrorCode.DEADLOCK_1, ErrorCode.CONCURRENT_UPDATE_1);

    private final boolean synced;
    private final @Nullable Path file;

    /**
     * The dialect.
     *
     * @param synced whether changes have to be the disk's before they are acknowledged, and not only the system's
     * @param file where it is; null for a database that doesn't outlive the process anyway
     */
    public H2Dialect(boolean synced, @Nullable Path file) {
        this.synced = synced;
        this.file = file;
    }

    @Override
    public void prepareToOpen() {
        if (file != null) {
            H2StoreHeader.mend(file);
        }
    }

    @Override
    public String type(Table.TableColumn column) {
        return switch (column.kind()) {
            case STRING -> column.unbounded() ? longText() : "CHARACTER VARYING";
            case BOOL -> "BOOLEAN";
            case INT32, LINK -> "INTEGER";
            case UINT32, INT64, DATE -> "BIGINT";
            case UINT64 -> "NUMERIC(20)";
            case FLOAT -> "REAL";
            case DOUBLE -> "DOUBLE PRECISION";
        };
    }

    @Override
    public String longText() {
        return "CHARACTER LARGE OBJECT";
    }

    @Override
    public String lower(String text) {
        return "LOWER(" + text + ")";
    }

    @Override
    public String readerSession() {
        return "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT";
    }

    /** Nobody else writes meanwhile, so it sees one moment anyway; a snapshot of all tables would be taken for nothing. */
    @Override
    public String writerSession() {
        return "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED";
    }

    /** It has nothing stronger than snapshots, in which two writers may each rely on what the other is changing. */
    @Override
    public boolean writersRunTogether() {
        return false;
    }

    @Override
    public String currentTransaction() {
        return "";
    }

    @Override
    public String home() {
        return "'h2'";
    }

    @Override
    public String fitness() {
        return "";
    }

    @Override
    public String settledTransaction() {
        return "(SELECT COALESCE(MAX(tx), 0) FROM x_feed)";
    }

    @Override
    public int definitionsAtOnce() {
        return 1;
    }

    @Override
    public String nextValue(String sequence) {
        return "NEXT VALUE FOR " + quote(sequence);
    }

    @Override
    public String inArray(String column) {
        return column + " = ANY(?)";
    }

    @Override
    public String matches(String text, boolean ignoreCase) {
        return "XP_MATCHES(" + text + ", ?, " + ignoreCase + ")";
    }

    /** Its indexes hold absent values like all others, and it takes such an index for any comparison with the bare column. */
    @Override
    public String isLive(String root) {
        return "COALESCE(" + root + ".gone, 0) = 0";
    }

    /** It takes no index for what isn't absent, but one for what lies in a range, and nothing absent does. */
    @Override
    public String isGone(String root) {
        return root + ".gone > " + Long.MIN_VALUE;
    }

    @Override
    public String deletedOnly() {
        return "";
    }

    @Override
    public List<String> preparations() {
        return List.of("CREATE ALIAS IF NOT EXISTS XP_MATCHES FOR '" + BoundedRegex.class.getName() + ".matches'");
    }

    @Override
    public boolean sharesCommits() {
        return file != null;
    }

    @Override
    public void sync(Connection connection) throws SQLException {
        leaveCommitsToUs(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(synced ? "CHECKPOINT SYNC" : "CHECKPOINT");
        }
        connection.commit();
    }

    /**
     * With a delay of 0, which every new connection sets, H2 writes at the end of each transaction, while the next waits; with
     * one above 0 a thread of its own writes, and checkpoints may return before it did. Below 0, which no setting reaches,
     * nobody writes but checkpoints, and transactions that grow too large.
     */
    private static void leaveCommitsToUs(Connection connection) throws SQLException {
        Session session = connection.unwrap(JdbcConnection.class).getSession();
        if (session instanceof SessionLocal local) {
            MVStore store = local.getDatabase().getStore().getMvStore();
            if (store.getAutoCommitDelay() == 0) {
                store.setAutoCommitDelay(-1);
            }
        }
    }

    /** A database in memory would stay for as long as the process. */
    @Override
    public String farewell() {
        return "SHUTDOWN";
    }

    @Override
    public FaultKind kindOf(SQLException fault) {
        if (messageOf(fault) != null) {
            return FaultKind.TOO_COSTLY;
        }
        if (CONFLICTS.contains(fault.getErrorCode())) {
            return FaultKind.CONFLICT;
        }
        if (LOST.contains(fault.getErrorCode()) || comesFromTheDisk(fault)) {
            return FaultKind.LOST;
        }
        boolean passing = fault instanceof java.sql.SQLTransientException || PASSING.contains(fault.getErrorCode());
        return passing ? FaultKind.UNAVAILABLE : FaultKind.INTERNAL;
    }

    /** After a fault of the disk it closes the database, and opens it again for the next connection. */
    private static boolean comesFromTheDisk(SQLException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable String whyClosed(SQLException fault) {
        return fault.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? "it is in use by another process; stop that one, or use another data folder"
                : null;
    }

    @Override
    public @Nullable String messageOf(SQLException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedRegex.TooCostlyException) {
                return cause.getMessage();
            }
        }
        return null;
    }
}
