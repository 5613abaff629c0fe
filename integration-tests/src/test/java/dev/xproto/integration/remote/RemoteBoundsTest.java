package dev.xproto.integration.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.runtime.remote.RemoteCoreProvider;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.ModelStoreProvider.ConnectRequest;
import dev.xproto.sync.spi.ModelStoreProvider.Transport;
import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.StoreUnavailableException;
import dev.xproto.sync.store.WatchRequest;
import dev.xproto.wire.store.Models;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is long, slow, or not allowed. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteBoundsTest {
    private ServedTestCore served;
    private Core core;
    private ModelStore store;
    private ModelStore inside;

    @BeforeAll
    void start(@TempDir Path files) throws Exception {
        served = ServedTestCore.inMemory(files, InstantSource.system());
        core = served.connect();
        store = core.store();
        inside = served.serving().core().store(Caller.CORE);
    }

    @AfterAll
    void stop() {
        core.close();
        served.close();
    }

    private Row create(ModelStore where, Map<String, Object> values) {
        return where.commit(Batch.of(Origin.USER, new Operation.Create("Service", -1, new java.util.HashMap<>(values))))
                .get(0);
    }

    @Test
    void readsLongObjectsAFewAtATime() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(create(inside, Map.of("name", "long" + i, "description", "x".repeat(3_000_000))));
        }
        assertThat(store.read(rows.stream().map(Row::key).toList()))
                .extracting(Row::id)
                .containsExactlyElementsOf(rows.stream().map(Row::id).toList());
        Set<Integer> ids = new HashSet<>();
        String token = null;
        do {
            Page page = store.read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 500, token));
            page.rows().forEach(row -> ids.add(row.id()));
            token = page.nextPageToken();
        } while (token != null);
        assertThat(ids).containsAll(rows.stream().map(Row::id).toList());
        rows.forEach(
                row -> inside.commit(Batch.of(Origin.USER, new Operation.Delete(row.key(), OptionalLong.empty()))));
    }

    @Test
    void refusesABatchThatIsTooLongForTheCore() {
        assertThatThrownBy(() -> create(store, Map.of("name", "long", "description", "x".repeat(5_000_000))))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("longer than the core takes");
        assertThat(create(store, Map.of("name", "short")).get("name")).isEqualTo("short");
    }

    @Test
    void asksForMoreKeysThanOneCallMayHave() {
        List<Operation> many = new ArrayList<>();
        for (int i = 1; i <= 1200; i++) {
            many.add(new Operation.Create("Service", -i, Map.of("name", "many" + i)));
        }
        List<Row> rows = store.commit(new Batch(many, Origin.USER, null));
        assertThat(store.read(rows.stream().map(Row::key).toList())).hasSize(1200);
        assertThat(store.links(rows.stream().map(Row::key).toList(), Set.of("service_instances")))
                .hasSize(1200);
    }

    @Test
    void tellsEveryBrokenRuleWithItsOperation() {
        assertThatThrownBy(() -> store.commit(Batch.of(
                        Origin.USER,
                        new Operation.Create("Service", -1, Map.of("name", "fine")),
                        new Operation.Create("Service", -2, Map.of("name", "", "kind", "odd")))))
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.problems())
                                .extracting(
                                        problem -> problem.model() + " " + problem.field() + " " + problem.operation())
                                .containsExactlyInAnyOrder("Service name 1", "Service kind 1"));
    }

    @Test
    void saysHowManyProblemsThereAreWhenTheyAreTooMany() {
        List<Operation> wrong = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            wrong.add(new Operation.Create("Service", -i, Map.of("name", "", "kind", "odd" + i)));
        }
        assertThatThrownBy(() -> store.commit(new Batch(wrong, Origin.USER, null)))
                .isInstanceOfSatisfying(InvalidObjectException.class, e -> {
                    assertThat(e.problems()).hasSizeGreaterThan(10);
                    assertThat(e.problems().get(e.problems().size() - 1).message())
                            .matches("\\d+ more problems");
                });
    }

    @Test
    void mayDoWhatItsUserMay() {
        Row site = inside.read(new StoreQuery("Site", StoreQuery.Kind.LIVE, List.of(), 1, null))
                .rows()
                .get(0);
        inside.commit(Batch.of(
                Origin.USER,
                new Operation.Create(
                        "User",
                        -1,
                        Map.of(
                                "email", "kim@example.org",
                                "password", "kim's password",
                                "firstname", "Kim",
                                "lastname", "Doe",
                                "site", site.id()))));
        ConnectRequest kim = new ConnectRequest(
                served.endpoint(),
                "kim@example.org",
                "kim's password",
                null,
                InstantSource.system(),
                new Transport(true, null, Duration.ofSeconds(20)));
        try (Core other = new RemoteCoreProvider().connect(kim)) {
            assertThatThrownBy(() -> other.store()
                            .commit(Batch.of(
                                    Origin.SYNC, new Operation.Create("Service", -1, Map.of("name", "as a step")))))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageContaining("is no synchronizer");
        }
    }

    @Test
    void doesNotWaitLongerThanItWasToldTo() throws Exception {
        try (Wire wire = new Wire(() -> served.port());
                Core slow = new RemoteCoreProvider()
                        .connect(new ConnectRequest(
                                wire.endpoint(),
                                ServedTestCore.ADMIN,
                                ServedTestCore.PASSWORD,
                                null,
                                InstantSource.system(),
                                new Transport(true, null, Duration.ofSeconds(1))))) {
            wire.mode(Wire.Mode.STALLED);
            assertThatThrownBy(() -> slow.store().read(List.of()))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("didn't answer in 1 s [XR0506]");
            wire.mode(Wire.Mode.THROUGH);
            assertThat(slow.store().read(List.of())).isEmpty();
        }
    }

    /** Whoever is told blocks at the first change, until it may go on; and writes down what came. */
    private static final class Slow implements ChangeListener {
        private final CountDownLatch blocked = new CountDownLatch(1);
        private final CountDownLatch free = new CountDownLatch(1);
        private final CountDownLatch all;
        private final List<Integer> ids = new ArrayList<>();

        Slow(int changes) {
            all = new CountDownLatch(changes);
        }

        @Override
        public void onSnapshot(List<Existing> objects, Cursor cursor) {
            assertThat(objects).isEmpty();
        }

        @Override
        public void onChanges(List<Change> changes, Cursor cursor) {
            blocked.countDown();
            try {
                free.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            changes.forEach(change -> ids.add(change.key().id()));
            changes.forEach(change -> all.countDown());
        }

        @Override
        public void onError(StoreException error) {
            // Then not all of them come, which the test sees.
        }
    }

    @Test
    void aCoreThatTellsMoreThanIsReadHasToWait() throws Exception {
        int changes = 5_000;
        Models models = Models.newBuilder().setVersion("strange").build();
        Slow slow = new Slow(changes);
        try (StrangeCore quick = new StrangeCore(models, changes);
                Core client = ServedTestCore.connect(quick.endpoint(), "any")) {
            ModelStore.Subscription watch = client.store().watch(new WatchRequest(null, Set.of()), slow);
            assertThat(slow.blocked.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(quick.awaitStall())
                    .as("of %s changes of %s bytes, the core has let go of", changes, StrangeCore.LENGTH)
                    .isLessThan(changes / 5);
            slow.free.countDown();
            assertThat(slow.all.await(60, TimeUnit.SECONDS)).isTrue();
            watch.close();
        }
        assertThat(slow.ids).isEqualTo(IntStream.rangeClosed(1, changes).boxed().toList());
    }
}
