package dev.xproto.store;

import dev.xproto.store.sql.DatabaseAddress;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL server, started by the first test that wants one and stopped with the process. */
final class TestPostgres {
    private static @Nullable TestPostgres shared;

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();
    private final Map<Object, String> templates = new HashMap<>();

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** The server of all tests that don't harm it. It doesn't wait for its disk. */
    static synchronized TestPostgres shared() {
        if (shared == null) {
            shared = new TestPostgres(start());
        }
        return shared;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database that nobody has used. */
    StoreUnderTest emptyDatabase() {
        return database("");
    }

    /** A database in which a core with those models was opened and closed. */
    StoreUnderTest copyOfDatabaseWith(List<ModelFile> models) {
        return copyOf(models, store -> store.open(new ManualClock(), models));
    }

    /**
     * A copy of a database that is prepared the first time.
     *
     * @param key stands for what is done to prepare it
     */
    synchronized StoreUnderTest copyOf(Object key, Consumer<StoreUnderTest> preparation) {
        return database(" TEMPLATE " + templates.computeIfAbsent(key, unknown -> template(preparation)));
    }

    private String template(Consumer<StoreUnderTest> preparation) {
        String name = "template_" + templates.size();
        execute("CREATE DATABASE " + name);
        try (StoreUnderTest store = new StoreUnderTest(address(name), () -> {})) {
            preparation.accept(store);
        }
        return name;
    }

    private StoreUnderTest database(String options) {
        String name = "test_" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name + options);
        return new StoreUnderTest(address(name), () -> execute("DROP DATABASE " + name + " WITH (FORCE)"));
    }

    private DatabaseAddress address(String name) {
        return DatabaseAddress.postgres(server.getJdbcUrl("postgres", name), "", "");
    }

    /** The server that these databases are on. */
    EmbeddedPostgres server() {
        return server;
    }

    /** Does that as the server's administrator. */
    void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
