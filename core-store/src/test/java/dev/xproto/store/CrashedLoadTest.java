package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.store.engine.StoreSession;
import dev.xproto.store.keep.ServiceFile;
import dev.xproto.store.keep.ServiceFileTable;
import dev.xproto.store.onboard.CoreModels;
import dev.xproto.store.onboard.CoreOpening;
import dev.xproto.store.security.Caller;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.DatabaseAddress;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreQuery;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The process dies while models are changed: wherever that is, the next start has the old models whole, or the new ones. */
class CrashedLoadTest {
    private static final String BEFORE = """
            message XOSBase { option abstract = True; required bool deleted = 11 [default = False]; }
            message Box (XOSBase) {
                required string label = 1 [max_length = 20, unique = True];
                optional int32 size = 2;
                optional int32 weight = 3;
                optional string lost = 4 [max_length = 5];
                optional manytomany friends->Box:befriended = 5:1002;
            }
            message Gone (XOSBase) { required string name = 1 [max_length = 20]; }
            """;

    private static final String AFTER = """
            message XOSBase { option abstract = True; required bool deleted = 11 [default = False]; }
            message Chest (XOSBase) {
                option renamed_from = "Box";
                required string name = 1 [max_length = 20, unique = True, renamed_from = "label"];
                optional int64 size = 2;
                optional string weight = 3 [max_length = 9, default = "unknown"];
                optional manytomany friends->Chest:befriended = 5:1002;
                optional manytomany rivals->Chest:rivalled = 6:1003;
                required int32 added = 7 [default = 3, db_index = True];
            }
            message Added (XOSBase) { required string name = 1 [max_length = 20]; }
            """;

    private static final String HEAD = "option name = \"boxes\";\noption app_label = \"boxes\";\n";
    private static final CoreModels NOTHING = new CoreModels(
            List.of(new ModelFile(
                    "core.xproto",
                    HEAD + "message Root { option abstract = True;"
                            + " required string root_name = 1 [max_length = 9]; }")),
            Set.of());

    private CountingDriver driver;

    @BeforeEach
    void installDriver() throws SQLException {
        driver = CountingDriver.install();
    }

    @AfterEach
    void removeDriver() throws SQLException {
        CountingDriver.uninstall();
    }

    /** One life of a core. */
    private static final class Life implements AutoCloseable {
        private final CoreOpening opening;
        private final StoreSession store;
        private final ServiceFileTable files;

        Life(DatabaseAddress address) {
            Database database = new Database(address);
            opening = CoreOpening.open(database, () -> Instant.parse("2026-01-01T00:00:00Z"), NOTHING, "1.0.0");
            files = new ServiceFileTable(database);
            store = new StoreSession(opening.engine(), Caller.CORE);
        }

        Row create(String model, @Nullable Object... pairs) {
            Map<String, @Nullable Object> values = new HashMap<>();
            for (int at = 0; at < pairs.length; at += 2) {
                values.put(String.valueOf(pairs[at]), pairs[at + 1]);
            }
            return store.commit(Batch.of(Origin.USER, new Operation.Create(model, -1, values)))
                    .get(0);
        }

        List<Row> all(String model) {
            return store.read(new StoreQuery(model, StoreQuery.Kind.LIVE, List.of(), 100, null))
                    .rows();
        }

        void load(String text) {
            LoadRequest request =
                    new LoadRequest("boxes", "1", "", List.of(new ModelFile("boxes.xproto", HEAD + text)));
            opening.loader()
                    .load(
                            request.consenting(opening.loader().plan(request).consent()),
                            ServiceFileTable.replacing("boxes", sentAlong(text)));
        }

        private static List<ServiceFile> sentAlong(String text) {
            return List.of(new ServiceFile(ServiceFile.Kind.CONVENIENCE, "boxes.py", text));
        }

        void assertSentAlong(String text, int step) {
            assertThat(files.of("boxes")).as("after %d", step).isEqualTo(sentAlong(text));
        }

        boolean has(String model) {
            return store.schema().find(model).isPresent();
        }

        /** As if the process died: the database is told nothing. */
        void die(CountingDriver driver) {
            driver.crashAfter(0);
            opening.engine().close();
            driver.revive();
        }

        @Override
        public void close() {
            opening.engine().close();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
    void leavesTheOldModelsWholeOrTheNewOnesAndNothingElse(Engine engine) throws SQLException {
        Set<String> stored = cleanly(engine);
        int step = 0;
        boolean through = false;
        int oldModels = 0;
        while (!through) {
            StoreUnderTest place = engine == Engine.POSTGRES
                    ? TestPostgres.shared()
                            .copyOf("boxes", store -> prepared(store.address()).close())
                    : engine.empty();
            DatabaseAddress address = CountingDriver.counted(place.address());
            Life first = engine == Engine.POSTGRES ? new Life(address) : prepared(address);
            driver.crashAfter(step);
            through = loads(first);
            first.die(driver);
            try (Life second = new Life(address)) {
                oldModels += second.has("Box") ? 1 : 0;
                if (second.has("Box")) {
                    assertOld(second, step);
                    second.load(AFTER);
                }
                assertNew(second, step);
                assertThat(stored(address)).as("left over after %d", step).isEqualTo(stored);
                second.create("Chest", "name", "more");
            }
            place.close();
            step++;
        }
        assertThat(step).isGreaterThan(engine == Engine.POSTGRES ? 10 : 20);
        assertThat(oldModels).isGreaterThan(5).isLessThan(step);
    }

    private static boolean loads(Life life) {
        try {
            life.load(AFTER);
            return true;
        } catch (StoreException e) {
            assertThat(e).hasMessageContaining("dead");
            return false;
        }
    }

    private static Life prepared(DatabaseAddress address) {
        Life life = new Life(address);
        life.load(BEFORE);
        Row one = life.create("Box", "label", "one", "size", 1, "weight", 10, "lost", "x");
        life.create("Box", "label", "two", "friends", List.of(one.id()));
        life.create("Gone", "name", "gone");
        return life;
    }

    private static Set<String> cleanly(Engine engine) throws SQLException {
        StoreUnderTest place = engine.empty();
        try (Life life = prepared(place.address())) {
            life.load(AFTER);
            return stored(place.address());
        } finally {
            place.close();
        }
    }

    private static void assertOld(Life life, int step) {
        life.assertSentAlong(BEFORE, step);
        assertThat(life.has("Chest")).as("after %d", step).isFalse();
        assertThat(life.all("Box")).extracting(row -> row.get("label")).containsExactly("one", "two");
        assertThat(life.all("Box")).extracting(row -> row.get("weight")).containsExactly(10, null);
        assertThat(life.all("Box")).extracting(row -> row.get("lost")).containsExactly("x", null);
        assertThat(life.all("Gone")).hasSize(1);
        life.create("Box", "label", "three " + step);
        life.store.commit(Batch.of(
                Origin.USER, new Operation.Delete(life.all("Box").get(2).key(), java.util.OptionalLong.empty())));
        life.opening.engine().reap(java.time.Duration.ZERO);
    }

    private static void assertNew(Life life, int step) {
        life.assertSentAlong(AFTER, step);
        assertThat(life.has("Gone")).as("after %d", step).isFalse();
        List<Row> chests = life.all("Chest");
        assertThat(chests).extracting(row -> row.get("name")).containsExactly("one", "two");
        assertThat(chests).extracting(row -> row.get("size")).containsExactly(1L, null);
        assertThat(chests).extracting(row -> row.get("weight")).containsOnly("unknown");
        assertThat(chests).extracting(row -> row.get("added")).containsOnly(3);
        assertThat(life.store
                        .links(List.of(chests.get(1).key()), Set.of("friends"))
                        .get(chests.get(1).key()))
                .isEqualTo(Map.of("friends", List.of(chests.get(0).id())));
    }

    /** All tables and columns of objects. */
    private static Set<String> stored(DatabaseAddress address) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(address.url());
                ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                found.add(columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"));
            }
        }
        return found;
    }
}
