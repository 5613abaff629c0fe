package dev.xproto.store;

import dev.xproto.store.sql.DatabaseAddress;
import java.nio.file.Path;
import java.time.Duration;

/** Where a core in this process keeps its objects. */
public sealed interface CoreStorage {
    /** In memory: gone when the last who uses it closes it. */
    record Memory() implements CoreStorage {}

    /**
     * In files of a folder, which belongs to one process at a time.
     *
     * @param path the folder; made where there is none
     * @param durability what acknowledged changes survive; the first who opens it says so
     */
    record Folder(Path path, Durability durability) implements CoreStorage {}

    /**
     * In a database of a PostgreSQL server, 14 or newer, whose driver is on the class path. Several processes may use one.
     *
     * @param url as the driver takes it, {@code jdbc:postgresql://host:port/database}
     * @param user who owns, or may make, tables there; empty when the URL names one
     * @param password in clear; empty when the URL has it, or none is needed
     * @param patience how long a call waits for the database before it counts as unavailable; a second at least
     */
    record Postgres(String url, String user, String password, Duration patience) implements CoreStorage {
        /** With the usual patience. */
        public Postgres(String url, String user, String password) {
            this(url, user, password, DatabaseAddress.PATIENCE);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Postgres[" + url.replaceFirst("\\?.*$", "") + "]";
        }
    }
}
