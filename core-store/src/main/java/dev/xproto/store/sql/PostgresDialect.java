package dev.xproto.store.sql;

import dev.xproto.store.catalog.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, 14 or newer. Writers run together and are serialisable: what a batch checked still holds when it commits, and
 * when two of them can't both be right, one is taken back and tried again. Knows no class of the driver's, which is on the
 * class path of those who use it only.
 */
public final class PostgresDialect implements Dialect {
    /** How long a reading statement may take, so that no regular expression keeps the server busy. */
    private static final int READ_SECONDS = 20;

    /** Serialisation failure and deadlock: one of several was taken back. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

    /** No connection any more, or none soon: the server is stopped, or crashed and starts again. */
    private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03");

    private static final String CONNECTION_CLASS = "08";

    /** Classes of states: no resources such as disk or memory, an operator's intervention, the system's own faults. */
    private static final Set<String> PASSING_CLASSES = Set.of("53", "57", "58");

    /** A lock that couldn't be had, and a server that is (still, or again) a read-only copy. */
    private static final Set<String> PASSING = Set.of("55P03", "25006");

    private static final String CANCELED = "57014";
    private static final String BAD_REGEX = "2201B";

    @Override
    public String type(Table.TableColumn column) {
        return switch (column.kind()) {
            case STRING -> longText();
            case BOOL -> "BOOLEAN";
            case INT32, LINK -> "INTEGER";
            case UINT32, INT64, DATE -> "BIGINT";
            case UINT64 -> "NUMERIC(20)";
            case FLOAT -> "REAL";
            case DOUBLE -> "DOUBLE PRECISION";
        };
    }

    /** Texts compare by their characters' numbers, as they do everywhere else in the house, whatever the server's language. */
    @Override
    public String longText() {
        return "TEXT COLLATE \"C\"";
    }

    /** The collation of the column knows of no letters but the Latin ones. */
    @Override
    public String lower(String text) {
        return "LOWER((" + text + ") COLLATE \"xproto_lower\")";
    }

    @Override
    public String readerSession() {
        return "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;"
                + " SET statement_timeout = '" + READ_SECONDS + "s'; SET timezone = 'UTC'; COMMIT";
    }

    /**
     * Reads by index lock a page or a row, and those without a whole table: so a writer takes an index where there is one. And
     * what is acknowledged is the disk's, whatever the server was told.
     */
    @Override
    public String writerSession() {
        return "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE;"
                + " SET enable_seqscan = off; SET timezone = 'UTC';"
                + " SELECT set_config('synchronous_commit', 'on', false)"
                + " WHERE current_setting('synchronous_commit') = 'off'; COMMIT";
    }

    @Override
    public boolean writersRunTogether() {
        return true;
    }

    @Override
    public String currentTransaction() {
        return "CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT)";
    }

    @Override
    public String home() {
        return "(SELECT CAST(system_identifier AS TEXT) FROM pg_control_system())";
    }

    @Override
    public String fitness() {
        return """
                SELECT CASE
                  WHEN CAST(current_setting('server_version_num') AS INTEGER) < 140000
                  THEN 'its server is version ' || current_setting('server_version') || '; it takes 14 or newer'
                  WHEN current_setting('server_encoding') <> 'UTF8'
                  THEN 'its texts are ' || current_setting('server_encoding')
                    || '; make the database with ENCODING ''UTF8'' TEMPLATE template0'
                  WHEN pg_is_in_recovery()
                  THEN 'its server is a copy that nobody may write to; name the one that is copied'
                END""";
    }

    @Override
    public String settledTransaction() {
        return "(CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT) - 1)";
    }

    @Override
    public int definitionsAtOnce() {
        return 50;
    }

    @Override
    public String nextValue(String sequence) {
        return "nextval('" + quote(sequence).replace("'", "''") + "')";
    }

    @Override
    public String inArray(String column) {
        return column + " = ANY(?)";
    }

    @Override
    public String matches(String text, boolean ignoreCase) {
        return "(" + text + ") COLLATE \"xproto_lower\" " + (ignoreCase ? "~*" : "~") + " ?";
    }

    /** Without statistics it takes absence for rare; an index that has no absent values isn't taken for it all the same. */
    @Override
    public String isLive(String root) {
        return root + ".gone IS NULL";
    }

    @Override
    public String isGone(String root) {
        return root + ".gone IS NOT NULL";
    }

    @Override
    public String deletedOnly() {
        return " WHERE gone IS NOT NULL";
    }

    @Override
    public List<String> preparations() {
        return List.of(
                // The server's languages first; without them its own, which knows at least the Latin letters.
                """
                DO $$ BEGIN
                  IF NOT EXISTS (SELECT FROM pg_collation WHERE collname = 'xproto_lower') THEN
                    BEGIN
                      CREATE COLLATION xproto_lower FROM "und-x-icu";
                    EXCEPTION WHEN undefined_object OR feature_not_supported THEN
                      CREATE COLLATION xproto_lower FROM "ucs_basic";
                    END;
                  END IF;
                END $$""");
    }

    /** Commits wait for the disk. */
    @Override
    public boolean sharesCommits() {
        return false;
    }

    @Override
    public void sync(Connection connection) {
        // Its commits are durable by themselves.
    }

    @Override
    public String farewell() {
        return "";
    }

    @Override
    public FaultKind kindOf(SQLException fault) {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        if (CONFLICTS.contains(state)) {
            return FaultKind.CONFLICT;
        }
        if (LOST.contains(state) || state.startsWith(CONNECTION_CLASS)) {
            return FaultKind.LOST;
        }
        if (messageOf(fault) != null) {
            return FaultKind.TOO_COSTLY;
        }
        boolean passing = fault instanceof java.sql.SQLTransientException
                || PASSING.contains(state)
                || (state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2)));
        return passing ? FaultKind.UNAVAILABLE : FaultKind.INTERNAL;
    }

    @Override
    public @Nullable String messageOf(SQLException fault) {
        String message = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        if (CANCELED.equals(fault.getSQLState()) && message.contains("timeout")) {
            return "the query takes more than " + READ_SECONDS + " seconds; ask for less at once";
        }
        return BAD_REGEX.equals(fault.getSQLState())
                ? "the regular expression is none that the database understands: " + fault.getMessage()
                : null;
    }

    @Override
    public @Nullable String whyClosed(SQLException fault) {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> "it refuses the user or the password; check both";
            case "3D000" -> "there is no such database on that server; create it first";
            case "42501" -> "the user may not make tables there; grant it the right to create in that schema";
            case "08001", "08004", "08006" -> "nobody answers there; check host, port, and whether the server runs";
            default -> null;
        };
    }
}
