package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.step.DeferredException;
import dev.xproto.sync.step.InnocuousException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SyncEngineTest {
    private final EngineBench bench = EngineBench.standard();

    @Test
    void syncsWhatIsOutOfDateAtStart() {
        Row service = bench.create("Service", "s");
        bench.start();
        assertThat(bench.told).containsExactly("SyncService s");
        assertThat(bench.status(service)).isEqualTo("1 OK");
        Row now = bench.store.now(service);
        assertThat(now.get("enacted")).isEqualTo(now.get("updated"));
        assertThat(now.get("backend_need_delete")).isEqualTo(true);
        assertThat(bench.engine().isQuiet()).isTrue();
        assertThat(bench.engine().waiting()).isEmpty();
    }

    @Test
    void syncsWhatChangesLater() {
        Row service = bench.create("Service", "s");
        bench.start();
        bench.store.update(service, Map.of("name", "t"));
        bench.idle();
        assertThat(bench.told).containsExactly("SyncService s", "SyncService t");
    }

    @Test
    void leavesAloneWhatIsInSync() {
        bench.create("Service", "s");
        bench.start().restart().pass(Duration.ofHours(1));
        assertThat(bench.told).containsExactly("SyncService s");
    }

    @Test
    void writesADeferralAsCodeZeroAndTriesAgainAtEvenIntervals() {
        Row service = bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            throw new DeferredException("Maybe later");
        });
        bench.start();
        assertThat(bench.status(service)).isEqualTo("0 Maybe later");
        assertThat(bench.store.now(service).get("enacted")).isNull();
        bench.pass(Duration.ofSeconds(20));
        assertThat(bench.told).hasSize(5);
        assertThat(bench.reasons()).containsExactly("Service 1: deferred: Maybe later; next try in 5 s");
        bench.actions.clear();
        bench.pass(Duration.ofSeconds(5));
        assertThat(bench.status(service)).isEqualTo("1 OK");
    }

    @Test
    void defersForAsLongAsTheStepSays() {
        bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            throw new DeferredException("Maybe later", Duration.ofMinutes(1));
        });
        bench.start().pass(Duration.ofSeconds(59));
        assertThat(bench.told).hasSize(1);
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.told).hasSize(2);
    }

    @Test
    void writesAnInnocuousFaultAsCodeOneAndStaysDirty() {
        Row service = bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            throw new InnocuousException("no matter");
        });
        bench.start();
        assertThat(bench.status(service)).isEqualTo("1 no matter");
        assertThat(bench.store.now(service).get("enacted")).isNull();
    }

    @Test
    void writesAFailureAsCodeTwoAndTriesAgainAtGrowingIntervals() {
        Row service = bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            throw new Exception("Maybe not");
        });
        bench.start();
        assertThat(bench.status(service)).isEqualTo("2 Maybe not");
        bench.pass(Duration.ofSeconds(7));
        // At 0, 1, 3 and 7 seconds.
        assertThat(bench.told).hasSize(4);
        assertThat(bench.reasons()).containsExactly("Service 1: failed: Maybe not; next try in 8 s");
        bench.actions.clear();
        bench.pass(Duration.ofSeconds(8));
        assertThat(bench.status(service)).isEqualTo("1 OK");
        assertThat(bench.reports.stream().map(report -> report.attempt()).toList())
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void neverWaitsLongerThanTheCap() {
        bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            throw new Exception("Maybe not");
        });
        bench.start().pass(Duration.ofHours(3));
        int runs = bench.told.size();
        bench.pass(Duration.ofMinutes(10));
        assertThat(bench.told).hasSize(runs + 1);
    }

    @Test
    void triesAgainAtEvenIntervalsWhenBackoffIsDisabled() {
        bench.options = EngineOptions.DEFAULT.withJitter(0).withBackoffDisabled(true);
        bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            throw new Exception("Maybe not");
        });
        bench.start().pass(Duration.ofSeconds(10));
        assertThat(bench.told).hasSize(11);
    }

    @Test
    void aChangeEndsTheWait() {
        Row service = bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            throw new Exception("Maybe not");
        });
        bench.start().pass(Duration.ofMinutes(5));
        int runs = bench.told.size();
        bench.store.update(service, Map.of("name", "other"));
        bench.idle();
        assertThat(bench.told).hasSize(runs + 1);
        assertThat(bench.status(service)).isEqualTo("1 OK");
    }

    @Test
    void catchesErrorsToo() {
        Row service = bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            throw new StackOverflowError("too deep");
        });
        bench.start();
        assertThat(bench.status(service)).isEqualTo("2 too deep");
    }

    @Test
    void keepsTheLastTwoFaults() {
        Row service = bench.create("Service", "s");
        String[] fault = {"one"};
        bench.when("s", (thing, services) -> {
            throw new Exception(fault[0]);
        });
        bench.start();
        fault[0] = "two";
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.status(service)).isEqualTo("2 one // two");
        fault[0] = "three";
        bench.pass(Duration.ofSeconds(2));
        assertThat(bench.status(service)).isEqualTo("2 two // three");
    }

    @Test
    void runsAgainWhatWasChangedWhileItRan() {
        Row service = bench.create("Service", "s");
        bench.when("s", (thing, services) -> bench.store.update(service, Map.of("name", "t")));
        bench.start();
        assertThat(bench.told).containsExactly("SyncService s", "SyncService t");
        Row now = bench.store.now(service);
        assertThat(now.get("enacted")).isEqualTo(now.get("updated"));
        assertThat(bench.reports.get(0).result()).hasToString("CHANGED_MEANWHILE");
    }

    @Test
    void doesNotSpinWhenAStepKeepsChangingItsOwnObject() {
        Row service = bench.create("Service", "s");
        bench.when("s", (thing, services) -> bench.store.update(service, Map.of("name", "s")));
        bench.start();
        assertThat(bench.told).hasSizeLessThan(10);
    }

    @Test
    void keepsWhatAStepSavesOnItsObject() {
        Row service = bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            Thing.HANDLE.set(thing, "handle-7");
            thing.save();
        });
        bench.start();
        assertThat(bench.told).hasSize(1);
        assertThat(bench.store.now(service).get("backend_handle")).isEqualTo("handle-7");
        assertThat(bench.status(service)).isEqualTo("1 OK");
    }

    @Test
    void countsTwoChangesBeforeTheRunAsOne() {
        bench.start();
        Row service = bench.create("Service", "s");
        bench.store.update(service, Map.of("name", "t"));
        bench.idle();
        assertThat(bench.told).containsExactly("SyncService t");
    }

    @Test
    void leavesAloneWhatSaysNoSyncOrLazyBlocked() {
        bench.store.create("Service", Map.of("name", "a", "no_sync", true));
        Row lazy = bench.store.create("Service", Map.of("name", "b", "lazy_blocked", true));
        bench.start();
        assertThat(bench.told).isEmpty();
        bench.store.update(lazy, Map.of("lazy_blocked", false));
        bench.idle();
        assertThat(bench.told).containsExactly("SyncService b");
    }

    @Test
    void theMostSpecificStepRunsAndOnlyThat() {
        bench.observe("SyncGadget", Thing.GADGET);
        bench.create("Gadget", "g");
        bench.create("Instance", "i");
        bench.start();
        assertThat(bench.told).containsExactlyInAnyOrder("SyncGadget g", "SyncInstance i");
    }

    @Test
    void aStepForABaseAnswersForDescendantsWithoutOne() {
        bench.create("Gadget", "g");
        bench.start();
        assertThat(bench.told).containsExactly("SyncInstance g");
    }

    @Test
    void runsAreLimitedInNumber() {
        bench.options = EngineOptions.DEFAULT.withConcurrency(2);
        for (int i = 0; i < 10; i++) {
            bench.create("Service", "s" + i);
        }
        bench.start();
        assertThat(bench.told).hasSize(10);
    }

    @Test
    void runsWhatFetchPendingReturnsThoughNothingSaysSo() {
        Row service = bench.create("Service", "s");
        bench.start();
        bench.pending = List.of(dev.xproto.sync.model.Models.of(bench.store, dev.xproto.sync.store.Origin.SYNC)
                .get(Thing.SERVICE, service.id()));
        bench.engine().resync();
        bench.idle();
        assertThat(bench.told).containsExactly("SyncService s", "SyncService s");
    }

    @Test
    void asksFetchPendingAgainAfterAFault() {
        int[] asked = {0};
        bench.steps.clear();
        bench.steps.add(new EngineBench.Factory(
                dev.xproto.sync.spi.StepFactory.StepDescriptor.sync("test.Odd", Thing.SERVICE), services -> {
                    asked[0]++;
                    throw new IllegalStateException("not made");
                }));
        bench.start().pass(Duration.ofSeconds(10));
        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    void deletesThenLetsTheObjectGo() {
        Row service = bench.create("Service", "s");
        bench.start();
        bench.store.delete(service);
        bench.idle();
        assertThat(bench.told).containsExactly("SyncService s", "SyncService deletes s");
        assertThat(bench.store.has(service)).isFalse();
        assertThat(bench.engine().waiting()).isEmpty();
    }

    @Test
    void triesADeletionAgainUntilItSucceeds() {
        Row service = bench.create("Service", "s");
        bench.start();
        bench.when("s", (thing, services) -> {
            throw new Exception("still in use");
        });
        bench.store.delete(service);
        bench.idle();
        assertThat(bench.status(service)).isEqualTo("2 still in use");
        bench.actions.clear();
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.store.has(service)).isFalse();
    }

    @Test
    void deletesWhatIsDeletedWhileItsStepRuns() {
        Row service = bench.create("Service", "s");
        bench.when("s", (thing, services) -> bench.actions.clear());
        bench.when("s", (thing, services) -> {
            bench.actions.clear();
            bench.store.delete(service);
        });
        bench.start();
        assertThat(bench.told).containsExactly("SyncService s", "SyncService deletes s");
        assertThat(bench.store.has(service)).isFalse();
    }

    @Test
    void goesOnWhereTheLastEngineWas() {
        Row service = bench.create("Service", "s");
        bench.when("s", (thing, services) -> {
            throw new Exception("Maybe not");
        });
        bench.start().pass(Duration.ofSeconds(100));
        int runs = bench.told.size();
        bench.restart();
        assertThat(bench.told).hasSize(runs);
        assertThat(bench.reasons().get(0)).startsWith("Service 1: failed: Maybe not; next try in ");
        bench.store.update(service, Map.of("name", "t"));
        bench.idle();
        assertThat(bench.status(service)).isEqualTo("1 OK");
    }

    @Test
    void survivesAStoreThatCannotBeReached() {
        bench.start();
        Row service = bench.create("Service", "s");
        bench.store.broken = true;
        bench.idle().pass(Duration.ofSeconds(30));
        assertThat(bench.told).isEmpty();
        bench.store.broken = false;
        bench.pass(Duration.ofSeconds(2));
        assertThat(bench.status(service)).isEqualTo("1 OK");
    }

    @Test
    void takesABrokenFeedUpAgain() {
        bench.start();
        bench.store.breakFeed();
        bench.pass(Duration.ofSeconds(1));
        bench.create("Service", "s");
        bench.idle();
        assertThat(bench.told).containsExactly("SyncService s");
    }

    @Test
    void doesNothingWhileNothingHappens() {
        bench.create("Service", "s");
        bench.start();
        long reads = bench.store.reads;
        bench.pass(Duration.ofMinutes(9));
        assertThat(bench.store.reads).isEqualTo(reads);
    }

    @Test
    void beginsNothingAfterClosing() {
        bench.start();
        bench.engine().close();
        bench.create("Service", "s");
        bench.idle().pass(Duration.ofHours(1));
        assertThat(bench.told).isEmpty();
    }

    @Test
    void writesTheTimeOfItsLastSuccessIntoTheRegister() {
        Row service = bench.create("Service", "s");
        bench.start();
        Instant now = bench.time.now();
        assertThat(bench.store.now(service).get("backend_register"))
                .isEqualTo("{\"next_run\": 0, \"exponent\": 0, \"last_success\": " + now.getEpochSecond() + ".000}");
    }
}
