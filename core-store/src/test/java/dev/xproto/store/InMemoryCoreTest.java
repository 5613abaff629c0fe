package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.ModelStore.Subscription;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.WatchRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InMemoryCoreTest {
    @Test
    void keepsObjectsOfModelsThatWereGiven() {
        try (EmbeddedCore core = InMemoryCore.open(new ManualClock(), List.of(TestModels.HELLO))) {
            StoreFixture store = new StoreFixture(core.store());
            Row service = store.create("HelloService", "name", "greeter", "hello_from", "Jon");
            Row instance = store.create("HelloInstance", "name", "first", "hello_to", "Arya");

            assertThat(instance.get("owner")).isEqualTo(service.id());
            assertThat(instance.get("updated")).isEqualTo(instance.get("created"));
            Row changed = store.update(instance, "hello_to", "Sansa");
            assertThat(changed.revision()).isEqualTo(2);
            assertThat(store.get(instance.key()).present()).isEqualTo(changed.present());
            assertThat(store.ids("ServiceInstance", StoreFixture.eq("owner__name", "greeter")))
                    .containsExactly(instance.id());
            assertThat(core.store()
                            .links(List.of(service.key()), Set.of("service_instances"))
                            .get(service.key()))
                    .containsEntry("service_instances", List.of(instance.id()));
        }
    }

    @Test
    void tellsOfChangesInOrder() throws InterruptedException {
        BlockingQueue<Object> told = new LinkedBlockingQueue<>();
        ChangeListener listener = new ChangeListener() {
            @Override
            public void onSnapshot(List<Existing> objects, Cursor cursor) {
                told.add(objects);
            }

            @Override
            public void onChanges(List<Change> changes, Cursor cursor) {
                told.addAll(changes);
            }

            @Override
            public void onError(StoreException error) {
                told.add(error);
            }
        };
        try (EmbeddedCore core = InMemoryCore.open(new ManualClock(), List.of(TestModels.HELLO));
                Subscription subscription = core.store().watch(new WatchRequest(null, Set.of("Service")), listener)) {
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(List.of());
            StoreFixture store = new StoreFixture(core.store());
            Row service = store.create("HelloService", "name", "greeter", "hello_from", "Jon");
            assertThat(told.poll(10, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            Change.class, change -> assertThat(change.key()).isEqualTo(service.key()));
            assertThat(subscription).isNotNull();
        }
    }
}
