package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ChangeListener.Existing;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.ModelStore.Subscription;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreInternalException;
import dev.xproto.sync.store.StoreUnavailableException;
import dev.xproto.sync.store.WatchRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedTest {
    private final EmbeddedCore core = InMemoryCore.open(new ManualClock(), TestModels.ALL);
    private final StoreFixture store = new StoreFixture(core.store());

    @AfterEach
    void closeCore() {
        core.close();
    }

    @Test
    void tellsWhatHappenedToWhichFieldsAndWhoDidIt() {
        List<Change> changes = FeedProbe.collect(
                core.store(),
                () -> {
                    Row row = store.create("HelloService", "name", "h", "hello_from", "x");
                    store.update(row, "hello_from", "y");
                    store.update(Origin.SYNC, row.key(), "backend_code", 1, "backend_status", "OK");
                    store.update(Origin.POLICY, row.key(), "description", "z");
                    store.delete(row);
                    core.reap();
                },
                6);

        assertThat(changes)
                .extracting(Change::kind)
                .containsExactly(
                        Change.Kind.CREATED,
                        Change.Kind.UPDATED,
                        Change.Kind.UPDATED,
                        Change.Kind.UPDATED,
                        Change.Kind.DELETED,
                        Change.Kind.REAPED);
        assertThat(changes).extracting(Change::model).containsOnly("HelloService");
        assertThat(changes).extracting(Change::revision).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(changes)
                .extracting(Change::fields)
                .containsExactly(
                        Set.of(),
                        Set.of("hello_from", "updated"),
                        Set.of("backend_code", "backend_status"),
                        Set.of("description", "changed_by_policy"),
                        Set.of("deleted"),
                        Set.of());
        assertThat(changes.get(2).origin()).isEqualTo(Origin.SYNC);
        assertThat(changes.get(3).origin()).isEqualTo(Origin.POLICY);
    }

    @Test
    void startsWithEverythingThereIsAndGoesOnFromACursor() {
        Row live = store.service("live");
        Row deleted = store.service("deleted");
        store.delete(deleted);
        Cursor cursor;
        try (FeedProbe first = FeedProbe.watch(core.store(), null, "Service")) {
            FeedProbe.Snapshot snapshot = first.snapshot();
            assertThat(snapshot.objects())
                    .containsExactly(
                            new Existing(live.key(), "Service", 1, false),
                            new Existing(deleted.key(), "Service", 2, true));
            store.update(live, "description", "told");
            cursor = first.change().cursor();
        }
        store.update(live, "description", "missed");
        store.service("also missed");

        try (FeedProbe second = FeedProbe.watch(core.store(), cursor, "Service")) {
            assertThat(second.changes(2)).extracting(Change::revision).containsExactly(3L, 1L);
        }
        try (FeedProbe third = FeedProbe.watch(core.store(), new Cursor("of another store"), "Service")) {
            assertThat(third.snapshot().objects()).hasSize(3);
        }
    }

    @Test
    void leavesOutModelsThatNobodyAskedFor() {
        try (FeedProbe probe = FeedProbe.watch(core.store(), null, "ServiceInstance", "Node")) {
            assertThat(probe.snapshot().objects()).isEmpty();
            store.create("HelloService", "name", "h", "hello_from", "x");
            store.create("HelloInstance", "hello_to", "x");
            store.create("Node", "name", "n");
            assertThat(probe.changes(2)).extracting(Change::model).containsExactly("HelloInstance", "Node");
        }
    }

    @Test
    void saysNothingOfWhatWasTakenBack() {
        try (FeedProbe probe = FeedProbe.watch(core.store(), null)) {
            probe.snapshot();
            assertThatThrownBy(() -> store.service("")).isInstanceOf(InvalidObjectException.class);
            Row row = store.service("s");
            assertThat(probe.change().change().key()).isEqualTo(row.key());
        }
    }

    @Test
    void keepsTheOrderOfCommitsWhoeverWritesAndWhateverIsRead() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rows.add(store.service("s" + i));
        }
        int each = 50;
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try (FeedProbe probe = FeedProbe.watch(core.store(), null, "Service")) {
            probe.snapshot();
            List<Future<?>> done = new ArrayList<>();
            for (Row row : rows) {
                done.add(writers.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        store.update(row, "description", "d" + i);
                    }
                }));
            }
            Map<Integer, Long> last = new HashMap<>();
            for (Change change : probe.changes(4 * each)) {
                Long before = last.put(change.key().id(), change.revision());
                assertThat(change.revision()).isEqualTo(before == null ? 2 : before + 1);
            }
            for (Future<?> future : done) {
                future.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    void startsAgainFromASnapshotWhereTheFeedWasCompacted() {
        Cursor old;
        try (FeedProbe probe = FeedProbe.watch(core.store(), null)) {
            old = probe.snapshot().cursor();
        }
        core.retainFeed(10);
        Row row = store.service("s");
        for (int i = 0; i < 1000; i++) {
            store.update(row, "description", "d" + i);
        }
        try (FeedProbe late = FeedProbe.watch(core.store(), old, "Service")) {
            assertThat(late.snapshot().objects()).containsExactly(new Existing(row.key(), "Service", 1001, false));
        }
    }

    @Test
    void tellsAWatchWhoseListenerThrewThatItIsOver() throws InterruptedException {
        BlockingQueue<StoreException> told = new LinkedBlockingQueue<>();
        ChangeListener listener = new ChangeListener() {
            @Override
            public void onSnapshot(List<Existing> objects, Cursor cursor) {
                throw new IllegalStateException("listener's own fault");
            }

            @Override
            public void onChanges(List<Change> changes, Cursor cursor) {
                throw new AssertionError("it is over");
            }

            @Override
            public void onError(StoreException error) {
                told.add(error);
            }
        };
        Subscription subscription = core.store().watch(new WatchRequest(null, Set.of()), listener);
        assertThat(told.poll(30, TimeUnit.SECONDS))
                .isInstanceOf(StoreInternalException.class)
                .hasMessageContaining("listener's own fault");
        subscription.close();
    }

    @Test
    void isSilentOnceClosed() {
        FeedProbe probe = FeedProbe.watch(core.store(), null);
        probe.snapshot();
        probe.close();
        probe.close();
        store.service("s");
        core.close();
        assertThat(probe.isSilent()).isTrue();
        assertThatThrownBy(() -> store.all("Service")).isInstanceOf(StoreUnavailableException.class);
    }
}
