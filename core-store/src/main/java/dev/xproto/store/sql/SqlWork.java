package dev.xproto.store.sql;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is done inside a transaction.
 *
 * @param <T> what it answers
 */
@FunctionalInterface
public interface SqlWork<T> {
    /** Does it. */
    T run(Connection connection) throws SQLException;
}
