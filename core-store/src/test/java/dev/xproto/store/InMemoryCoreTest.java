package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
    void removesDeletedObjectsWhenTheSchedulersTimeComes() {
        ManualScheduler scheduler = new ManualScheduler();
        try (EmbeddedCore core = InMemoryCore.open(scheduler, List.of())) {
            StoreFixture store = new StoreFixture(core.store());
            Row plain = store.service("plain");
            Row kept = store.service("kept");
            store.update(Origin.SYNC, kept.key(), "backend_need_delete", true);
            store.delete(plain);
            store.delete(kept);
            assertThat(store.find(plain.key())).isNotNull();

            scheduler.advance(Duration.ofSeconds(11));
            assertThat(store.find(plain.key())).isNull();
            assertThat(store.find(kept.key())).isNotNull();

            store.update(Origin.SYNC, kept.key(), "backend_need_reap", true);
            scheduler.advance(Duration.ZERO);
            assertThat(store.find(kept.key())).isNull();
            assertThat(scheduler.isIdle()).isTrue();
        }
    }

    @Test
    void looksOnceForAllThatBecameFreeToGo() {
        ManualScheduler scheduler = new ManualScheduler();
        try (EmbeddedCore core = InMemoryCore.open(scheduler, List.of())) {
            StoreFixture store = new StoreFixture(core.store());
            List<Row> services = IntStream.range(0, 20)
                    .mapToObj(number -> store.service("service " + number))
                    .toList();
            services.forEach(service -> store.update(Origin.SYNC, service.key(), "backend_need_delete", true));
            services.forEach(store::delete);
            scheduler.advance(Duration.ofSeconds(11));
            int waiting = scheduler.waiting();

            services.forEach(service -> store.update(Origin.SYNC, service.key(), "backend_need_reap", true));

            assertThat(scheduler.waiting()).isEqualTo(waiting + 1);
            scheduler.advance(Duration.ZERO);
            assertThat(services)
                    .allSatisfy(service -> assertThat(store.find(service.key())).isNull());

            Row late = store.service("late");
            store.update(Origin.SYNC, late.key(), "backend_need_delete", true);
            store.delete(late);
            store.update(Origin.SYNC, late.key(), "backend_need_reap", true);
            scheduler.advance(Duration.ZERO);
            assertThat(store.find(late.key())).isNull();
        }
    }

    @Test
    void looksOnceAfterTheGraceHoweverManyAreDeletedMeanwhile() {
        ManualScheduler scheduler = new ManualScheduler();
        try (EmbeddedCore core = InMemoryCore.open(scheduler, List.of())) {
            StoreFixture store = new StoreFixture(core.store());
            Row last = store.service("first");
            for (int number = 0; number < 20; number++) {
                store.delete(last);
                scheduler.advance(Duration.ofSeconds(3));
                assertThat(scheduler.waiting()).isLessThanOrEqualTo(1);
                last = store.service("service " + number);
            }
            store.delete(last);

            scheduler.advance(Duration.ofSeconds(11));

            assertThat(store.find(last.key())).isNull();
            assertThat(scheduler.isIdle()).isTrue();
        }
    }
}
