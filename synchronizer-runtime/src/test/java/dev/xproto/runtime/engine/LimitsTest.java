package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Engine.WaitingObject.State;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.ModelDependencies;
import dev.xproto.sync.spi.ModelDependencies.Dependency;
import dev.xproto.sync.step.DeferredException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** How many run at once, how soon after each other, and what becomes of those that don't end. */
class LimitsTest {
    private final EngineBench bench = EngineBench.standard();
    private final RandomWorkers workers = new RandomWorkers(bench.time, new SplittableRandom(1));

    /** Steps that let all others begin while they are in the middle of their work. */
    private void crossed(IntConsumer atOnce) {
        bench.workers = workers;
        int[] running = {0};
        for (int i = 0; i < 10; i++) {
            bench.when("o" + i, (thing, services) -> {
                running[0]++;
                atOnce.accept(running[0]);
                workers.some(100);
                running[0]--;
            });
        }
    }

    @Test
    void neverMoreThanTheConcurrencyAtOnceAndNotFewer() {
        bench.options = EngineOptions.DEFAULT.withConcurrency(3);
        List<Integer> counts = new ArrayList<>();
        crossed(counts::add);
        for (int i = 0; i < 10; i++) {
            bench.create("Service", "o" + i);
        }
        bench.start();
        assertThat(counts).hasSize(10).contains(3).allMatch(count -> count <= 3);
    }

    @Test
    void aModelsOwnLimitHoldsForItsDescendantsAndLeavesOthersTheirPlaces() {
        bench.options = EngineOptions.DEFAULT.withModelConcurrency(Map.of("Instance", 1));
        List<String> most = new ArrayList<>();
        bench.workers = workers;
        List<String> running = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            String model = List.of("Service", "Instance", "Gadget").get(i % 3);
            bench.create(model, "o" + i);
            bench.when("o" + i, (thing, services) -> {
                running.add(model.equals("Service") ? "S" : "I");
                most.add(String.join("", running));
                workers.some(100);
                running.remove(running.size() - 1);
            });
        }
        bench.start();
        assertThat(most)
                .hasSize(9)
                .noneMatch(names -> names.chars().filter(c -> c == 'I').count() > 1);
        assertThat(most).anyMatch(names -> names.equals("SISS"));
    }

    @Test
    void theNextRunOfAnObjectKeepsTheMinimumDelay() {
        bench.options = EngineOptions.DEFAULT.withMinimumDelay(Duration.ofSeconds(2));
        Row service = bench.create("Service", "s");
        bench.start();
        bench.store.update(service, Map.of("name", "t"));
        bench.idle();
        assertThat(bench.reasons()).containsExactly("Service 1: ran only just now; next try in 2 s");
        bench.store.update(service, Map.of("name", "u"));
        bench.idle().pass(Duration.ofMillis(1_999));
        assertThat(bench.told).containsExactly("SyncService s");
        bench.pass(Duration.ofMillis(1));
        assertThat(bench.told).containsExactly("SyncService s", "SyncService u");
    }

    @Test
    void aDeferralForNoTimeAtAllDoesNotSpin() {
        bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            throw new DeferredException("at once", Duration.ZERO);
        });
        bench.start().pass(Duration.ofSeconds(1));
        assertThat(bench.told).hasSize(11);
    }

    @Test
    void aHungRunIsShownOnItsObjectAndInItsDependentsAndOthersGoOn() {
        bench.options = EngineOptions.DEFAULT.withConcurrency(1);
        bench.workers = workers;
        Row service = bench.create("Service", "s");
        Row instance = bench.create("Instance", "i", "owner", service);
        Row other = bench.create("Instance", "other");
        List<String> seen = new ArrayList<>();
        bench.when("s", (thing, services) -> {
            bench.pass(Duration.ofMinutes(15));
            workers.some(100);
            bench.engine()
                    .waiting()
                    .forEach(object -> seen.add(object.key() + " " + object.state() + ": " + object.reason()));
            seen.add(bench.status(service));
            seen.add(bench.status(instance));
            seen.add(bench.status(other));
        });
        bench.start();
        String hangs = "runs for more than 15 min";
        assertThat(seen)
                .containsExactly(
                        "Instance 1 BLOCKED: blocked by Service 1, which hangs: " + hangs,
                        "Service 1 HUNG: hangs: " + hangs,
                        "2 " + hangs,
                        "2 Failed due to error in model Service id 1: " + hangs,
                        "1 OK");
        assertThat(bench.status(service)).isEqualTo("1 OK");
        assertThat(bench.status(instance)).isEqualTo("1 OK");
        assertThat(bench.engine().waiting()).isEmpty();
    }

    @Test
    void saysWhatAChainWaitsForInTheEnd() {
        Row service = bench.create("Service", "s");
        Row first = bench.create("Instance", "a", "owner", service);
        Row second = bench.create("Instance", "b", "parent", first);
        bench.create("Gadget", "c", "parent", second);
        bench.when("s", (thing, services) -> {
            throw new Exception("no route to host");
        });
        bench.start().pass(Duration.ofSeconds(60));
        assertThat(bench.reasons())
                .containsExactly(
                        "Instance 1: blocked by Service 1, which failed: no route to host; next try in 3 s",
                        "Instance 2: blocked by Instance 1, which waits for Service 1, which failed: no route to host;"
                                + " next try in 3 s",
                        "Instance 3: blocked by Instance 2, which waits for Service 1, which failed: no route to host;"
                                + " next try in 3 s",
                        "Service 1: failed: no route to host; next try in 3 s");
        assertThat(bench.engine().waiting())
                .extracting(object -> object.state())
                .containsExactly(State.BLOCKED, State.BLOCKED, State.BLOCKED, State.DELAYED);
    }

    @Test
    void keepsItsPromisesWhenTheClockIsSet() {
        Row service = bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            throw new Exception("Maybe not");
        });
        bench.start();
        bench.time.shiftClock(Duration.ofHours(-2));
        assertThat(bench.reasons()).containsExactly("Service 1: failed: Maybe not; next try in 1 s");
        assertThat(bench.engine().waiting().get(0).nextTry())
                .isEqualTo(bench.time.now().plusSeconds(1));
        bench.actions.clear();
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.status(service)).isEqualTo("1 OK");
        bench.store.update(service, Map.of("name", "t"));
        bench.idle();
        assertThat(bench.told).endsWith("SyncService t");
    }

    @Test
    void aCircleThatComesToNeedSomethingWaitsForIt() {
        Row service = bench.create("Service", "s");
        bench.start();
        Row one = bench.create("Instance", "one", "owner", service);
        Row two = bench.create("Instance", "two", "parent", one);
        bench.store.update(one, Map.of("parent", two.id()));
        bench.idle();
        assertThat(bench.told).containsExactly("SyncService s", "SyncInstance one", "SyncInstance two");
        bench.told.clear();
        bench.store.update(one, Map.of("name", "one"));
        bench.store.update(two, Map.of("name", "two"));
        bench.store.breakFeed();
        bench.idle();
        bench.store.update(service, Map.of("name", "s"));
        bench.pass(Duration.ofSeconds(5));
        assertThat(bench.told).containsExactly("SyncService s", "SyncInstance one", "SyncInstance two");
    }

    @Test
    void onlyTheDependenciesThatAModelDepsFileNamesCount() {
        bench.dependencies = new ModelDependencies(Map.of("Instance", List.of(new Dependency("Instance", "parent"))));
        Row service = bench.create("Service", "s");
        Row parent = bench.create("Instance", "p", "owner", service);
        Row child = bench.create("Gadget", "c", "parent", parent);
        bench.when("s", (thing, services) -> {
            throw new Exception("down");
        });
        bench.start();
        assertThat(bench.status(parent)).isEqualTo("1 OK");
        assertThat(bench.status(child)).isEqualTo("1 OK");
        bench.when("p", (thing, services) -> {
            throw new Exception("down too");
        });
        bench.store.update(parent, Map.of("name", "p"));
        bench.store.update(child, Map.of("name", "c"));
        bench.idle();
        assertThat(bench.status(child)).isEqualTo("2 Failed due to error in model Instance id 1: down too");
    }

    @Test
    void aDependencyMayLeadAgainstALink() {
        bench.dependencies = new ModelDependencies(Map.of("Service", List.of(new Dependency("Instance", "instances"))));
        Row service = bench.create("Service", "s");
        Row instance = bench.create("Instance", "i", "owner", service);
        bench.start();
        assertThat(bench.told).containsExactly("SyncInstance i", "SyncService s");
        bench.told.clear();
        bench.when("i", (thing, services) -> {
            throw new Exception("down");
        });
        bench.store.update(service, Map.of("name", "s"));
        bench.store.update(instance, Map.of("name", "i"));
        bench.idle();
        assertThat(bench.status(service)).isEqualTo("2 Failed due to error in model Instance id 1: down");
        bench.store.update(
                instance, Map.of("owner", bench.create("Service", "t").id()));
        bench.idle();
        assertThat(bench.status(service)).as("nothing leads there any more").isEqualTo("1 OK");
    }

    @Test
    void namesThatAreNotThereMakeNothingWait() {
        bench.dependencies = new ModelDependencies(Map.of(
                "Instance", List.of(new Dependency("Nobody", "nothing")), "Nobody", List.of(new Dependency("X", "y"))));
        Row service = bench.create("Service", "s");
        bench.create("Instance", "i", "owner", service);
        bench.start();
        assertThat(bench.engine().waiting()).isEmpty();
    }
}
