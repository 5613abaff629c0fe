package dev.xproto.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.store.CountingDriver;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.engine.Accounts;
import dev.xproto.store.engine.StoreSession;
import dev.xproto.store.onboard.CoreModels;
import dev.xproto.store.onboard.CoreOpening;
import dev.xproto.store.security.Caller;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.DatabaseAddress;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreQuery;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements reading takes doesn't depend on how many objects are read. */
class StatementCountTest {
    private CountingDriver driver;
    private CoreOpening opening;
    private StoreSession core;
    private StoreSession member;

    @BeforeEach
    void open() throws SQLException {
        driver = CountingDriver.install();
        Database database = new Database(CountingDriver.counted(DatabaseAddress.h2Memory("counted")));
        opening = CoreOpening.open(
                database, () -> Instant.parse("2026-01-01T00:00:00Z"), CoreModels.ofClassPath(), "1.0.0");
        core = new StoreSession(opening.engine(), Caller.CORE);
        new Accounts(opening.engine()).bootstrap("admin@example.org", "x");
        int user = create(
                        "User",
                        Map.of(
                                "email",
                                "kim@example.org",
                                "password",
                                "x",
                                "firstname",
                                "K",
                                "lastname",
                                "K",
                                "site",
                                1))
                .id();
        member = new StoreSession(opening.engine(), new Caller(user, "kim@example.org"));
    }

    @AfterEach
    void close() throws SQLException {
        opening.engine().close();
        CountingDriver.uninstall();
    }

    private Row create(String model, Map<String, @Nullable Object> values) {
        return core.commit(Batch.of(Origin.USER, new Operation.Create(model, -1, values)))
                .get(0);
    }

    private List<ObjectKey> labels(int count) {
        List<ObjectKey> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int node = create("Node", Map.of("name", "n" + i)).id();
            int slice = create("Slice", Map.of("name", "s" + i, "site", 1, "creator", 2))
                    .id();
            keys.add(create("NodeLabel", Map.of("name", "l" + i, "node", List.of(node)))
                    .key());
            keys.add(new ObjectKey("Slice", slice));
        }
        return keys;
    }

    private int linksOf(StoreSession store, List<ObjectKey> keys) {
        return driver.count(() -> {
            Map<ObjectKey, Map<String, List<Integer>>> links =
                    store.links(keys, Set.of("node", "networkslices", "ownedNetworks"));
            assertThat(links).hasSameSizeAs(keys);
        });
    }

    @Test
    void linksOfManyObjectsTakeAsManyStatementsAsLinksOfOne() {
        List<ObjectKey> keys = labels(60);
        assertThat(linksOf(core, keys))
                .isEqualTo(linksOf(core, keys.subList(0, 2)))
                .isLessThan(12);
        assertThat(linksOf(member, keys))
                .isEqualTo(linksOf(member, keys.subList(0, 2)))
                .isLessThan(16);
    }

    @Test
    void guardedObjectsAreListedWithOneStatementHoweverManyThereAre() {
        labels(5);
        StoreQuery query = new StoreQuery("Slice", StoreQuery.Kind.LIVE, List.of(), 1000, null);
        int few = driver.count(() -> assertThat(member.read(query).rows()).hasSize(5));
        for (int i = 0; i < 60; i++) {
            create("Slice", Map.of("name", "more" + i, "site", 1, "creator", i % 2 + 1));
        }
        int many = driver.count(() -> assertThat(member.read(query).rows()).hasSize(35));
        assertThat(many).isEqualTo(few).isLessThan(8);
    }

    @Test
    void aQueryThatTakesTooLongIsEnded() {
        String slow = "a".repeat(170) + "!";
        for (int i = 0; i < 400; i++) {
            create("Slice", Map.of("name", "s" + i, "site", 1, "creator", 2, "description", slow));
        }
        Catalog catalog = opening.engine().catalog();
        StoreQuery query = new StoreQuery(
                "Slice",
                StoreQuery.Kind.LIVE,
                List.of(new Predicate<>("description", Operator.REGEX, "^a*a*a*b", false)),
                10,
                null);
        assertThatThrownBy(() -> opening.engine()
                        .database()
                        .read(connection -> new QueryReader(
                                        connection,
                                        catalog,
                                        opening.engine().database().dialect(),
                                        Visibility.ALL,
                                        1)
                                .read(query)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageMatching("(?s).*takes (too long|more than 1 seconds).*");
    }

    /** H2 keeps a statement's patience for the whole connection, and counts on from the last command while nobody uses it. */
    @Test
    void theTimeOfOneQueryIsNotForWhatComesAfterItOnTheConnection() {
        StoreQuery query = new StoreQuery("Slice", StoreQuery.Kind.LIVE, List.of(), 10, null);
        Catalog catalog = opening.engine().catalog();
        int left = opening.engine().database().read(connection -> {
            new QueryReader(connection, catalog, opening.engine().database().dialect(), Visibility.ALL).read(query);
            try (Statement statement = connection.createStatement()) {
                return statement.getQueryTimeout();
            }
        });
        assertThat(left).isZero();
    }
}
