package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private final EngineBench bench = new EngineBench();

    private static Instant at(Row row, String column) {
        return (Instant) java.util.Objects.requireNonNull(row.get(column), column);
    }

    private long runs(String start) {
        return bench.told.stream().filter(line -> line.startsWith(start)).count();
    }

    @Test
    void handlesCreationThenChangesThenDeletion() {
        bench.police("Rule", Thing.PLACE);
        Row place = bench.create("Place", "p");
        bench.start();
        bench.store.update(place, Map.of("name", "q"));
        bench.idle();
        assertThat(bench.told).containsExactly("Rule creates p", "Rule updates q");
        Row now = bench.store.now(place);
        assertThat(now.get("policy_status")).isEqualTo("done");
        assertThat(now.get("policy_code")).isEqualTo(1);
        assertThat(now.get("policed")).isEqualTo(now.get("updated"));
    }

    @Test
    void handlesADeletion() {
        bench.police("Rule", Thing.PLACE);
        Row place = bench.store.create("Place", Map.of("name", "p", "backend_need_delete", true));
        bench.start();
        bench.store.delete(place);
        bench.idle();
        assertThat(bench.told).containsExactly("Rule creates p", "Rule deletes p");
        assertThat(bench.engine().waiting()).isEmpty();
    }

    @Test
    void writesAFailureAsCodeTwoAndStillRunsTheOtherPolicies() {
        bench.police("ABad", Thing.PLACE);
        bench.police("Good", Thing.PLACE);
        Row place = bench.create("Place", "p");
        int[] calls = {0};
        bench.when("p", (thing, services) -> {
            if (calls[0]++ == 0) {
                throw new Exception("no such thing");
            }
        });
        bench.start();
        assertThat(bench.told).containsExactly("ABad creates p", "Good creates p");
        assertThat(bench.store.now(place).get("policy_code")).isEqualTo(2);
        assertThat(bench.store.now(place).get("policy_status")).isEqualTo("no such thing");
        assertThat(bench.reasons()).containsExactly("Place 1: policies: failed: no such thing; next try in 1 s");
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.store.now(place).get("policy_code")).isEqualTo(1);
        assertThat(bench.told).hasSize(4).endsWith("ABad creates p", "Good creates p");
    }

    @Test
    void leavesAloneWhatSaysNoPolicy() {
        bench.police("Rule", Thing.PLACE);
        bench.store.create("Place", Map.of("name", "p", "no_policy", true));
        bench.start();
        assertThat(bench.told).isEmpty();
    }

    @Test
    void oneRunOfEachWhenNeitherChangesAnything() {
        bench.observe("Sync", Thing.SERVICE);
        bench.police("Rule", Thing.SERVICE);
        Row service = bench.create("Service", "s");
        bench.start().pass(Duration.ofMinutes(5));
        assertThat(bench.told).containsExactlyInAnyOrder("Sync s", "Rule creates s");
        Row now = bench.store.now(service);
        assertThat(at(now, "enacted")).isAfterOrEqualTo(at(now, "updated"));
        assertThat(at(now, "policed")).isAfterOrEqualTo(at(now, "updated"));
    }

    @Test
    void aChangeByAStepMakesPoliciesRunOnceMore() {
        bench.observe("Sync", Thing.SERVICE);
        bench.police("Rule", Thing.SERVICE);
        bench.when("s", (thing, services) -> {
            if (services.models() != null && thing.row().get("enacted") == null && bench.told.size() == 1) {
                Thing.NAME.set(thing, "t");
                thing.save();
            }
        });
        Row service = bench.create("Service", "s");
        bench.start().pass(Duration.ofMinutes(5));
        assertThat(runs("Sync")).isEqualTo(1);
        assertThat(runs("Rule")).isBetween(1L, 2L);
        Row now = bench.store.now(service);
        assertThat(at(now, "enacted")).isAfterOrEqualTo(at(now, "updated"));
        assertThat(at(now, "policed")).isAfterOrEqualTo(at(now, "enacted"));
    }

    @Test
    void aChangeByAPolicyMakesTheStepRunOnceMore() {
        bench.observe("Sync", Thing.SERVICE);
        bench.police("Rule", Thing.SERVICE);
        Row service = bench.create("Service", "s");
        bench.start();
        bench.when("t", (thing, services) -> {
            if (bench.told.get(bench.told.size() - 1).startsWith("Rule")) {
                Thing.NAME.set(thing, "u");
                thing.save();
            }
        });
        bench.told.clear();
        bench.store.update(service, Map.of("name", "t"));
        bench.idle().pass(Duration.ofMinutes(5));
        assertThat(runs("Rule")).isEqualTo(1);
        assertThat(runs("Sync")).isBetween(1L, 2L);
        Row now = bench.store.now(service);
        assertThat(at(now, "policed")).isAfterOrEqualTo(at(now, "updated"));
        assertThat(at(now, "enacted")).isAfterOrEqualTo(at(now, "policed"));
    }

    @Test
    void whatAPolicyCreatesIsSynchronized() {
        bench.observe("Sync", Thing.INSTANCE);
        bench.police("Rule", Thing.SERVICE);
        bench.when("s", (thing, services) -> {
            Thing made = services.models().create(Thing.INSTANCE);
            Thing.NAME.set(made, "made");
            Thing.OWNER.setPeer(made, thing);
            made.save();
        });
        bench.create("Service", "s");
        bench.start();
        assertThat(bench.told).containsExactly("Rule creates s", "Sync made");
    }

    @Test
    void errorsOfPoliciesAndPullStepsAreCaughtToo() {
        bench.police("Rule", Thing.PLACE);
        Row place = bench.create("Place", "p");
        bench.when("p", (thing, services) -> {
            throw new NoClassDefFoundError("a/Library");
        });
        int[] looks = {0};
        bench.pull("Bad", 5, () -> {
            looks[0]++;
            throw new StackOverflowError("too deep");
        });
        bench.start();
        assertThat(bench.store.now(place).get("policy_code")).isEqualTo(2);
        assertThat(bench.store.now(place).get("policy_status")).isEqualTo("a/Library");
        bench.actions.clear();
        bench.pass(Duration.ofSeconds(10));
        assertThat(bench.store.now(place).get("policy_status")).isEqualTo("done");
        assertThat(looks[0]).isEqualTo(3);
    }

    @Test
    void aSlowPullStepDisturbsNeitherOthersNorSteps() {
        RandomWorkers workers = new RandomWorkers(bench.time, new SplittableRandom(1));
        bench.workers = workers;
        bench.observe("Sync", Thing.SERVICE);
        int[] looks = {0};
        List<String> meanwhile = new ArrayList<>();
        bench.pull("Quick", 5, () -> looks[0]++);
        bench.pull("Slow", 5, () -> {
            if (meanwhile.isEmpty()) {
                bench.create("Service", "s");
                bench.pass(Duration.ofMinutes(1));
                workers.some(100);
                meanwhile.addAll(bench.told);
                meanwhile.add(looks[0] + " looks");
            }
        });
        bench.start();
        assertThat(meanwhile).containsExactly("Sync s", "13 looks");
    }

    @Test
    void aPullStepLooksOnItsOwnScheduleAndSurvivesItsFaults() {
        int[] looks = {0, 0};
        bench.pull("Slow", 60, () -> looks[0]++);
        bench.pull("Bad", 5, () -> {
            looks[1]++;
            throw new IllegalStateException("unreachable");
        });
        bench.start().pass(Duration.ofSeconds(60));
        assertThat(looks).containsExactly(2, 13);
        bench.engine().close();
        bench.pass(Duration.ofSeconds(60));
        assertThat(looks).containsExactly(2, 13);
    }
}
