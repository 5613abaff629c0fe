package dev.xproto.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Whoever looks for the few objects that are marked as deleted doesn't read all others. */
class DeletedIndexTest {
    private final Dialect dialect = new H2Dialect(false, null);

    private String plan(String condition) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, gone BIGINT)");
            statement.execute("CREATE INDEX g_t ON t (gone)" + dialect.deletedOnly());
            statement.execute("INSERT INTO t SELECT x, CASE WHEN x = 7 THEN 1 END FROM SYSTEM_RANGE(1, 2000)");
            try (ResultSet plan = statement.executeQuery(
                    "EXPLAIN ANALYZE SELECT id, gone FROM t t0 WHERE " + condition + " ORDER BY id")) {
                plan.next();
                return plan.getString(1);
            }
        }
    }

    @Test
    void isTakenForThoseThatAreMarked() throws SQLException {
        assertThat(plan(dialect.isGone("t0"))).contains("PUBLIC.G_T").contains("scanCount: 2 ");
    }

    @Test
    void isNotTakenForTheOthers() throws SQLException {
        assertThat(plan(dialect.isLive("t0"))).doesNotContain("PUBLIC.G_T");
    }
}
