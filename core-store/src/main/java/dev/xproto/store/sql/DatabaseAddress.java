package dev.xproto.store.sql;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where a database is and how to get in. Its text shows no password.
 *
 * @param url for JDBC
 * @param user empty for none
 * @param password in clear; empty for none
 * @param dialect what kind of database it is
 * @param shown what messages call it
 * @param patience how long somebody waits for a connection before the database counts as unavailable
 */
public record DatabaseAddress(
        String url, String user, String password, Dialect dialect, String shown, Duration patience) {
    /** How long somebody waits when nobody says otherwise. */
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    /** H2 in the memory of this process, under a name of its own. */
    public static DatabaseAddress h2Memory(String name) {
        return h2("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "the database in memory", new H2Dialect(false, null));
    }

    /**
     * H2 in a file. What is acknowledged survives the end of the process: without {@code WRITE_DELAY=0} it doesn't.
     *
     * @param path without the ending; has no semicolon in it
     * @param synced whether it has to survive the end of the machine, too
     */
    public static DatabaseAddress h2File(String path, boolean synced) {
        return h2("jdbc:h2:file:" + path + ";WRITE_DELAY=0", path, new H2Dialect(synced, Path.of(path + ".mv.db")));
    }

    private static DatabaseAddress h2(String url, String shown, H2Dialect dialect) {
        return new DatabaseAddress(
                url + ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=512", "", "", dialect, shown, PATIENCE);
    }

    /**
     * A database of a PostgreSQL server.
     *
     * @param url as its driver takes it
     * @param user empty when the URL names one
     * @param password empty when the URL names one, or none is needed
     */
    public static DatabaseAddress postgres(String url, String user, String password) {
        return new DatabaseAddress(
                url, user, password, new PostgresDialect(), url.replaceFirst("\\?.*$", ""), PATIENCE);
    }

    /** The same, with that patience. */
    public DatabaseAddress withPatience(Duration other) {
        return new DatabaseAddress(url, user, password, dialect, shown, other);
    }

    @Override
    public String toString() {
        return shown;
    }
}
