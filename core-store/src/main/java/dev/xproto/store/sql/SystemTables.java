package dev.xproto.store.sql;

import java.util.List;

/** The house's own tables. */
public final class SystemTables {
    private SystemTables() {}

    /** What makes them, where they aren't there yet. */
    public static List<String> definitions(Dialect dialect) {
        String text = dialect.longText();
        return List.of(
                "CREATE TABLE IF NOT EXISTS x_meta (name CHARACTER VARYING PRIMARY KEY, content " + text + ")",
                "CREATE TABLE IF NOT EXISTS x_service (name CHARACTER VARYING PRIMARY KEY, position INTEGER,"
                        + " version CHARACTER VARYING, core_version CHARACTER VARYING, hash CHARACTER VARYING,"
                        + " loaded_at BIGINT)",
                "CREATE TABLE IF NOT EXISTS x_model_file (service CHARACTER VARYING, position INTEGER,"
                        + " name CHARACTER VARYING, content " + text + ", PRIMARY KEY (service, position))",
                "CREATE TABLE IF NOT EXISTS x_fence (scope CHARACTER VARYING PRIMARY KEY, token BIGINT NOT NULL)",
                "CREATE TABLE IF NOT EXISTS x_feed (tx BIGINT, seq INTEGER, root CHARACTER VARYING, id INTEGER,"
                        + " model CHARACTER VARYING, kind CHARACTER VARYING, fields CHARACTER VARYING,"
                        + " origin CHARACTER VARYING, rev BIGINT, moment BIGINT, PRIMARY KEY (tx, seq))");
    }
}
