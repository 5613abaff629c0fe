package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderTest {
    private final EngineBench bench = EngineBench.standard();

    private static EngineBench.Action failing(String text) {
        return (thing, services) -> {
            throw new Exception(text);
        };
    }

    @Test
    void whatIsDependedOnGoesFirst() {
        Row service = bench.create("Service", "s");
        Row parent = bench.create("Instance", "parent", "owner", service);
        bench.store.create("Instance", Map.of("name", "child", "owner", service.id(), "parent", parent.id()));
        bench.store.update(parent, Map.of("name", "parent"));
        bench.store.update(service, Map.of("name", "s"));
        bench.start();
        assertThat(bench.told).containsExactly("SyncService s", "SyncInstance parent", "SyncInstance child");
    }

    @Test
    void whatAStepDoesAfterSavingComesBeforeWhatDependsOnIt() {
        Row service = bench.create("Service", "s");
        bench.create("Instance", "i", "owner", service);
        bench.afterwards = thing -> {
            // The feed tells of the save, and everything that can begin now begins.
            bench.idle();
            bench.told.add("saved " + thing.name());
        };
        bench.start();
        assertThat(bench.told).containsExactly("SyncService s", "saved s", "SyncInstance i", "saved i");
    }

    @Test
    void orderIsKeptThroughObjectsThatNobodySynchronizes() {
        Row service = bench.create("Service", "s");
        Row place = bench.create("Place", "p", "service", service);
        bench.create("Instance", "i", "place", place);
        bench.when("s", failing("Maybe not"));
        bench.start();
        assertThat(bench.told).containsExactly("SyncService s");
        bench.actions.clear();
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.told).containsExactly("SyncService s", "SyncService s", "SyncInstance i");
    }

    @Test
    void orderIsKeptThroughObjectsThatAreInSync() {
        Row service = bench.create("Service", "s");
        Row parent = bench.create("Instance", "parent", "owner", service);
        Row child = bench.create("Instance", "child", "parent", parent);
        bench.start();
        bench.told.clear();
        bench.when("s", failing("Maybe not"));
        bench.store.update(child, Map.of("name", "child"));
        bench.store.update(service, Map.of("name", "s"));
        bench.idle();
        assertThat(bench.told).containsExactly("SyncService s");
        assertThat(bench.status(child)).isEqualTo("2 Failed due to error in model Service id 1: Maybe not");
    }

    @Test
    void dependentsOfAFailureAreHeldAndSiblingsAreNot() {
        Row bad = bench.create("Service", "bad");
        Row good = bench.create("Service", "good");
        Row held = bench.create("Instance", "held", "owner", bad);
        Row heldToo = bench.create("Instance", "held too", "parent", held);
        bench.create("Instance", "sibling", "owner", good);
        bench.when("bad", failing("Maybe not"));
        bench.start();
        assertThat(bench.told).containsExactlyInAnyOrder("SyncService bad", "SyncService good", "SyncInstance sibling");
        String told = "2 Failed due to error in model Service id 1: Maybe not";
        assertThat(bench.status(held)).isEqualTo(told);
        assertThat(bench.status(heldToo)).isEqualTo(told);
        assertThat(bench.reasons())
                .contains("Instance 1: blocked by Service 1, which failed: Maybe not; next try in 1 s");
        bench.actions.clear();
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.status(held)).isEqualTo("1 OK");
        assertThat(bench.status(heldToo)).isEqualTo("1 OK");
    }

    @Test
    void dependentsOfADeferralAreHeldWithItsCode() {
        Row service = bench.create("Service", "s");
        Row held = bench.create("Instance", "i", "owner", service);
        bench.when("s", (thing, services) -> {
            throw new dev.xproto.sync.step.DeferredException("Maybe later");
        });
        bench.start();
        assertThat(bench.status(held)).isEqualTo("0 Failed due to error in model Service id 1: Maybe later");
    }

    @Test
    void whatIsCreatedBehindAFailureIsHeldAtOnce() {
        Row service = bench.create("Service", "s");
        bench.when("s", failing("Maybe not"));
        bench.start();
        Row held = bench.create("Instance", "i", "owner", service);
        bench.idle();
        assertThat(bench.status(held)).isEqualTo("2 Failed due to error in model Service id 1: Maybe not");
        assertThat(bench.told).containsExactly("SyncService s");
    }

    @Test
    void anObjectThatIsLinkedElsewhereIsFree() {
        Row bad = bench.create("Service", "bad");
        Row good = bench.create("Service", "good");
        Row instance = bench.create("Instance", "i", "owner", bad);
        bench.when("bad", failing("Maybe not"));
        bench.start();
        bench.store.update(instance, Map.of("owner", good.id()));
        bench.idle();
        assertThat(bench.status(instance)).isEqualTo("1 OK");
    }

    @Test
    void anObjectIsFreeWhenSomethingBetweenIsLinkedElsewhere() {
        Row bad = bench.create("Service", "bad");
        Row good = bench.create("Service", "good");
        Row place = bench.create("Place", "p", "service", bad);
        Row instance = bench.create("Instance", "i", "place", place);
        bench.when("bad", failing("Maybe not"));
        bench.start();
        assertThat(bench.status(instance)).startsWith("2 Failed due to");
        bench.store.update(place, Map.of("service", good.id()));
        bench.idle();
        assertThat(bench.status(instance)).isEqualTo("1 OK");
    }

    @Test
    void nobodyWaitsForWhatSaysNoSync() {
        Row service = bench.store.create("Service", Map.of("name", "s", "no_sync", true));
        Row instance = bench.create("Instance", "i", "owner", service);
        bench.start();
        assertThat(bench.status(instance)).isEqualTo("1 OK");
    }

    @Test
    void deletionsGoTheOtherWayRound() {
        Row service = bench.create("Service", "s");
        Row parent = bench.create("Instance", "parent", "owner", service);
        bench.create("Instance", "child", "parent", parent);
        bench.start();
        bench.told.clear();
        bench.store.delete(service);
        bench.idle();
        assertThat(bench.told)
                .containsExactly("SyncInstance deletes child", "SyncInstance deletes parent", "SyncService deletes s");
        assertThat(bench.store.all()).isEmpty();
    }

    @Test
    void aFailedDeletionHoldsWhatItDependedOn() {
        Row service = bench.create("Service", "s");
        bench.create("Instance", "i", "owner", service);
        bench.start();
        bench.when("i", failing("still in use"));
        bench.store.delete(service);
        bench.idle();
        assertThat(bench.status(service)).isEqualTo("2 Failed due to error in model Instance id 1: still in use");
        bench.actions.clear();
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.store.all()).isEmpty();
    }

    @Test
    void circlesRunById() {
        Row a = bench.create("Instance", "a");
        Row b = bench.create("Instance", "b", "parent", a);
        Row c = bench.create("Instance", "c", "parent", b);
        bench.store.update(a, Map.of("parent", c.id()));
        bench.start();
        assertThat(bench.told).hasSize(3).startsWith("SyncInstance a");
        assertThat(bench.engine().waiting()).isEmpty();
    }

    @Test
    void aCircleWaitsForWhatItNeedsFromOutside() {
        Row service = bench.create("Service", "s");
        Row a = bench.create("Instance", "a");
        Row b = bench.store.create("Instance", Map.of("name", "b", "parent", a.id(), "owner", service.id()));
        bench.store.update(a, Map.of("parent", b.id()));
        bench.when("s", failing("Maybe not"));
        bench.start();
        assertThat(bench.told).containsExactly("SyncService s");
        bench.actions.clear();
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.told).containsExactly("SyncService s", "SyncService s", "SyncInstance a", "SyncInstance b");
    }

    @Test
    void thoseOfACircleThatWaitForEachOtherAreFreeAfterTheFirst() {
        Row a = bench.create("Instance", "a");
        Row b = bench.create("Instance", "b");
        Row c = bench.create("Instance", "c");
        Row d = bench.create("Instance", "d", "parent", a);
        bench.store.update(c, Map.of("parent", d.id()));
        bench.store.update(b, Map.of("parent", c.id()));
        bench.store.update(a, Map.of("parent", b.id()));
        bench.start();
        assertThat(bench.engine().waiting()).isEmpty();
        bench.when("b", (thing, services) -> {
            bench.actions.clear();
            throw new Exception("Maybe not");
        });
        bench.store.update(b, Map.of("name", "b"));
        bench.store.update(c, Map.of("name", "c"));
        bench.idle();
        bench.told.clear();
        for (Row row : List.of(a, d, b)) {
            bench.store.update(row, Map.of("note", "all of the circle is out of date"));
        }
        bench.idle();
        assertThat(bench.reasons()).isEmpty();
        assertThat(bench.told).hasSize(4).startsWith("SyncInstance a", "SyncInstance b");
    }

    @Test
    void severalLinksBetweenTwoModelsAllCount() {
        Row one = bench.create("Service", "one");
        Row two = bench.create("Service", "two");
        Row three = bench.create("Service", "three");
        Row instance = bench.store.create(
                "Instance",
                Map.of("name", "i", "owner", one.id(), "backup", two.id(), "uses", List.of(one.id(), three.id())));
        bench.start();
        for (Row service : List.of(one, two, three)) {
            String name = String.valueOf(service.get("name"));
            bench.when(name, failing("Maybe not"));
            bench.store.update(service, Map.of("name", name));
            bench.store.update(instance, Map.of("name", "i"));
            bench.idle();
            assertThat(bench.status(instance))
                    .endsWith("Failed due to error in model Service id " + service.id() + ": Maybe not");
            bench.actions.clear();
            bench.pass(Duration.ofSeconds(1));
            assertThat(bench.status(instance)).isEqualTo("1 OK");
        }
    }

    @Test
    void anObjectIsFreeWhenALinkToManyLeavesTheFailureOut() {
        Row bad = bench.create("Service", "bad");
        Row good = bench.create("Service", "good");
        Row instance = bench.store.create("Instance", Map.of("name", "i", "uses", List.of(bad.id(), good.id())));
        bench.when("bad", failing("Maybe not"));
        bench.start();
        assertThat(bench.status(instance)).startsWith("2 Failed due to");
        bench.store.update(instance, Map.of("uses", List.of(good.id())));
        bench.idle();
        assertThat(bench.status(instance)).isEqualTo("1 OK");
    }

    @Test
    void anObjectThatLinksToItselfRuns() {
        Row a = bench.create("Instance", "a");
        bench.store.update(a, Map.of("parent", a.id()));
        bench.start();
        assertThat(bench.status(a)).isEqualTo("1 OK");
    }

    @Test
    void waitsForExternalDependencies() {
        EngineBench other = new EngineBench();
        other.external("SyncInstance", Thing.INSTANCE, Thing.SERVICE);
        Row service = other.create("Service", "s");
        Row instance = other.create("Instance", "i", "owner", service);
        other.start();
        assertThat(other.told).isEmpty();
        assertThat(other.status(instance))
                .isEqualTo("1 Failed due to error in model Service id 1: External dependency on object Service id 1"
                        + " not met");
        other.store.update(service, Map.of("name", "s"));
        Object updated = other.store.now(service).get("updated");
        other.store.commit(dev.xproto.sync.store.Batch.of(
                dev.xproto.sync.store.Origin.SYNC,
                new dev.xproto.sync.store.Operation.Update(
                        service.key(), Map.of("enacted", updated), java.util.OptionalLong.empty(), false)));
        other.idle();
        assertThat(other.told).containsExactly("SyncInstance i");
    }

    @Test
    void longChainsAreNoBurden() {
        Row last = bench.create("Instance", "0");
        for (int i = 1; i < 20_000; i++) {
            last = bench.create("Instance", "" + i, "parent", last);
        }
        bench.start();
        assertThat(bench.told).hasSize(20_000);
        assertThat(bench.told.get(19_999)).isEqualTo("SyncInstance 19999");
        assertThat(List.copyOf(bench.engine().waiting())).isEmpty();
    }
}
