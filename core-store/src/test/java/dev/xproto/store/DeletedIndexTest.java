package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.onboard.CoreModels;
import dev.xproto.store.onboard.CoreOpening;
import dev.xproto.store.onboard.CoreVersion;
import dev.xproto.store.save.Reaper;
import dev.xproto.store.sql.Database;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever looks for the few objects that are marked as deleted doesn't read all others. */
class DeletedIndexTest {
    private final Database database = new Database(InMemoryCore.address());
    private final CoreOpening opening =
            CoreOpening.open(database, new ManualClock(), CoreModels.ofClassPath(), CoreVersion.get());
    private final StoredModel root = opening.engine().catalog().get("Site");
    private final String table = database.dialect().quote(root.tables().get(0).name());

    @AfterEach
    void closeEngine() {
        opening.engine().close();
    }

    private String plan(String query) {
        return database.write(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM " + table);
                statement.execute(
                        "INSERT INTO " + table
                                + " (id, rev, leaf, gone) SELECT x, 1, 'Site', CASE WHEN x = 7 THEN 1 END FROM SYSTEM_RANGE(1, 2000)");
                try (ResultSet plan = statement.executeQuery("EXPLAIN ANALYZE " + query)) {
                    plan.next();
                    return plan.getString(1);
                }
            }
        });
    }

    @Test
    void isTakenForThoseThatAreMarked() {
        assertThat(plan(Reaper.marked(root, database.dialect()))).contains("scanCount: 2 ");
    }

    @Test
    void isNotTakenForTheOthers() {
        String condition = database.dialect().isLive("t0");

        assertThat(plan("SELECT id FROM " + table + " t0 WHERE " + condition + " ORDER BY id"))
                .contains("scanCount: 2001 ");
    }
}
