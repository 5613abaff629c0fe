package dev.xproto.store.sql;

import dev.xproto.store.catalog.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.h2.api.ErrorCode;
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
     * @param synced whether changes have to be the disk's before they are acknowledged
     */
    public H2Dialect(boolean synced) {
        this(synced, null);
    }

    /** The dialect, for a database in that file. */
    H2Dialect(boolean synced, @Nullable Path file) {
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

    @Override
    public String writerSession() {
        return readerSession();
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

    @Override
    public String deletedOnly() {
        return "";
    }

    @Override
    public List<String> preparations() {
        return List.of("CREATE ALIAS IF NOT EXISTS XP_MATCHES FOR '" + BoundedRegex.class.getName() + ".matches'");
    }

    @Override
    public String sync() {
        return synced ? "CHECKPOINT SYNC" : "";
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
