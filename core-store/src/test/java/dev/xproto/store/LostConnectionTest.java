package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.DatabaseAddress;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.StoreUnavailableException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that goes away and comes back, and transactions that are taken back. */
class LostConnectionTest {
    @TempDir
    private Path folder;

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "off")
                .start();
    }

    @Test
    void callersAreToldAndWatchesGoOnOnceTheServerIsBack() throws Exception {
        EmbeddedPostgres server = start(0);
        int port = server.getPort();
        DatabaseAddress address = DatabaseAddress.postgres(server.getJdbcUrl("postgres", "postgres"), "", "")
                .withPatience(Duration.ofSeconds(1));
        try (StoreUnderTest place = new StoreUnderTest(address, () -> {})) {
            StoreFixture store =
                    new StoreFixture(place.open(new ManualClock(), List.of()).store());
            Row row = store.service("before");
            try (FeedProbe probe = FeedProbe.watch(place.core().store(), null, "Service")) {
                probe.snapshot();
                server.close();

                assertThatThrownBy(() -> store.service("meanwhile")).isInstanceOf(StoreUnavailableException.class);
                assertThatThrownBy(() -> store.get(row.key())).isInstanceOf(StoreUnavailableException.class);

                server = start(port);
                assertThat(store.get(row.key()).get("name")).isEqualTo("before");
                Row after = store.service("after");
                assertThat(probe.change().change().key()).isEqualTo(after.key());
            }
        } finally {
            server.close();
        }
    }

    @Test
    void aTransactionWhoseConnectionBreaksIsDoneAgain() {
        try (StoreUnderTest place = Engine.POSTGRES.empty();
                Database database = new Database(place.address())) {
            database.define(List.of("CREATE TABLE t (x INTEGER)"));
            AtomicInteger attempts = new AtomicInteger();
            database.write(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("INSERT INTO t VALUES (1)");
                    if (attempts.incrementAndGet() == 1) {
                        statement.execute("SELECT pg_terminate_backend(pg_backend_pid())");
                    }
                    return true;
                }
            });
            assertThat(attempts).hasValue(2);
            assertThat(count(database)).isEqualTo(1);
        }
    }

    private static int count(Database database) {
        return database.read(connection -> {
            try (Statement statement = connection.createStatement();
                    var results = statement.executeQuery("SELECT COUNT(*) FROM t")) {
                results.next();
                return results.getInt(1);
            }
        });
    }

    @Test
    void aTransactionThatOthersGetInTheWayOfIsDoneAgainButNotForEver() {
        try (StoreUnderTest place = Engine.POSTGRES.empty();
                Database database = new Database(place.address())) {
            AtomicInteger attempts = new AtomicInteger();
            int answer = database.write(connection -> {
                if (attempts.incrementAndGet() < 7) {
                    throw new SQLException("could not serialize access", "40001");
                }
                return attempts.get();
            });
            assertThat(answer).isEqualTo(7);

            assertThatThrownBy(() -> database.write(connection -> {
                        throw new SQLException("deadlock detected", "40P01");
                    }))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("again and again");
        }
    }

    @Test
    void saysWhyAServerCanNotBeUsed() {
        String good = TestPostgres.shared().server().getJdbcUrl("postgres", "postgres");
        assertThatThrownBy(() -> open(good.replaceFirst(":[0-9]+/", ":1/")))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("nobody answers there");
        assertThatThrownBy(() -> open(good.replaceFirst("/postgres\\?", "/nonsense?")))
                .hasMessageContaining("no such database");
        assertThatThrownBy(() -> open("jdbc:nonsense:x")).hasMessageContaining("no driver");
        TestPostgres.shared().execute("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        assertThatThrownBy(() -> open(good.replaceFirst("/postgres\\?", "/latin?")))
                .hasMessageContaining("LATIN1")
                .hasMessageContaining("UTF8");
        assertThat(DatabaseAddress.postgres(good + "&password=secret", "", "").toString())
                .doesNotContain("secret");
    }

    private static void open(String url) {
        new Database(DatabaseAddress.postgres(url, "", "").withPatience(Duration.ofSeconds(2))).close();
    }
}
