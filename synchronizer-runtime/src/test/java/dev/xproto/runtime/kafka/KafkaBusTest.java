package dev.xproto.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.runtime.kafka.Buses.Step;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.RunListener.RunReport;
import dev.xproto.sync.step.EventHandler;
import dev.xproto.testkit.TestSynchronizer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With a real broker. */
@Timeout(300)
class KafkaBusTest {
    /** Nobody comes to that many. */
    private static final int ENDLESSLY = Integer.MAX_VALUE;

    @TempDir
    static Path folder;

    private static Broker broker;
    private static TestSynchronizer core;

    private final ConcurrentLinkedQueue<RunReport> reports = new ConcurrentLinkedQueue<>();
    private Buses buses;

    @BeforeAll
    static void startBroker() throws IOException {
        broker = new Broker(folder);
        broker.start();
        core = TestSynchronizer.ofModels();
    }

    @AfterAll
    static void stopBroker() {
        core.close();
        broker.close();
    }

    @BeforeEach
    void begin() {
        buses = new Buses(core.store(), reports::add);
    }

    @AfterEach
    void close() {
        buses.close();
    }

    @Test
    void everyStepOfATopicGetsEveryEvent() throws Exception {
        broker.send("all.one", "k", Buses.text("1"));
        broker.send("all.two", "k", Buses.text("2"));
        broker.send("all.three", "k", null);
        buses.open(
                "all",
                broker.endpoint(),
                buses.hearing("A", "all.one"),
                buses.hearing("B", "all.one"),
                new Buses.Step("test.C", List.of(), "all\\.(two|three)", event -> buses.tell("C", event)));
        assertThat(buses.hear(4))
                .containsExactlyInAnyOrder("A all.one k 1", "B all.one k 1", "C all.two k 2", "C all.three k ");
        assertThat(buses.said()).contains("Event bus: listening");
    }

    @Test
    void remembersHowFarItCame() throws Exception {
        broker.send("far", "k", Buses.text("1"));
        KafkaBus first = buses.open("far", broker.endpoint(), buses.hearing("A", "far"));
        assertThat(buses.hear(1)).containsExactly("A far k 1");
        first.close();
        broker.send("far", "k", Buses.text("2"));
        buses.open("far", broker.endpoint(), buses.hearing("A", "far"));
        assertThat(buses.hear(1)).containsExactly("A far k 2");
        assertThat(buses.isSilent()).isTrue();
    }

    @Test
    void anEventThatKeepsFailingIsPutAsideAndTheNextOneComes() throws Exception {
        byte[] noText = {(byte) 0xff, 0, '{'};
        broker.send("poison", "k", noText);
        broker.send("poison", "k", Buses.text("fine"));
        AtomicInteger tries = new AtomicInteger();
        Buses.Step broken = new Buses.Step("test.Broken", List.of("poison"), "", event -> {
            if (!event.value().equals("fine")) {
                tries.incrementAndGet();
                throw new IllegalArgumentException("no JSON");
            }
            buses.tell("Broken", event);
        });
        Buses.Step other = buses.hearing("Other", "poison");
        Buses.Step dead =
                new Buses.Step("test.Dead", List.of("poison.dead-letter"), "", event -> buses.tell("Dead", event));
        buses.open("poison", broker.endpoint(), broken, other);
        List<String> found = buses.hear(3);
        assertThat(found).contains("Broken poison k fine", "Other poison k fine");
        assertThat(tries).hasValue(3);
        // The step that did not fail got the event once.
        assertThat(found.stream().filter(line -> line.startsWith("Other"))).hasSize(2);
        assertThat(reports.stream()
                        .filter(report -> report.result().name().equals("GIVEN_UP"))
                        .map(report -> report.step() + " " + report.model() + " " + report.message()))
                .containsExactly("Broken poison no JSON");
        assertThat(buses.said()).containsOnlyOnce("event step failed!", "An event is given up on, and put aside");
        buses.open("undertaker", broker.endpoint(), dead);
        assertThat(buses.hear(1)).singleElement().asString().startsWith("Dead poison.dead-letter k ");
    }

    @Test
    void survivesAStopAndAStartOfTheBroker() throws Exception {
        buses.open("outage", broker.endpoint(), buses.hearing("A", "outage"));
        broker.send("outage", "k", Buses.text("before"));
        assertThat(buses.hear(1)).containsExactly("A outage k before");
        broker.stop();
        broker.start();
        broker.send("outage", "k", Buses.text("after"));
        Set<String> found = ConcurrentHashMap.newKeySet();
        while (!found.contains("A outage k after")) {
            found.addAll(buses.hear(1));
        }
        assertThat(found).isSubsetOf("A outage k before", "A outage k after");
        assertThat(buses.said().stream().filter(Buses.TROUBLE::equals)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void twoSynchronizersShareTheEventsWithoutLoss() throws Exception {
        int count = 300;
        Set<String> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch all = new CountDownLatch(count);
        EventHandler handler = event -> {
            if (seen.add(event.value())) {
                all.countDown();
            }
        };
        broker.sendMany("shared", count / 2);
        KafkaBus first =
                buses.open("shared", broker.endpoint(), new Buses.Step("test.A", List.of("shared"), "", handler));
        buses.open("shared", broker.endpoint(), new Buses.Step("test.B", List.of("shared"), "", handler));
        first.close();
        broker.sendMany("shared", count);
        assertThat(all.await(Buses.PATIENCE_S, TimeUnit.SECONDS))
                .as("of %s came %s; meanwhile it said %s", count, seen.size(), buses.said())
                .isTrue();
    }

    @Test
    void aBlockedStepHoldsUpItsPartitionAndNoOther() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        broker.sendMany("slow", 200);
        broker.send("quick", "k", Buses.text("1"));
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(200);
        Buses.Step slow = new Buses.Step("test.Slow", List.of("slow"), "", event -> {
            begun.incrementAndGet();
            free.await();
            done.incrementAndGet();
            all.countDown();
        });
        KafkaBus bus = buses.open("slow", broker.endpoint(), slow, buses.hearing("Quick", "quick"));
        assertThat(buses.hear(1)).containsExactly("Quick quick k 1");
        // One event for each of the three partitions; and nothing is fetched of one that has something left to do.
        assertThat(begun.get()).isLessThanOrEqualTo(3);
        assertThat(done).hasValue(0);
        assertThat(bus.waiting()).isBetween(1, 3 * Buses.BATCH);
        free.countDown();
        assertThat(all.await(Buses.PATIENCE_S, TimeUnit.SECONDS)).isTrue();
    }

    private void await(CountDownLatch latch, String what) throws InterruptedException {
        assertThat(latch.await(Buses.PATIENCE_S, TimeUnit.SECONDS))
                .as("%s; meanwhile it said %s", what, buses.said())
                .isTrue();
    }

    private List<RunReport> givenUp() {
        return reports.stream()
                .filter(report -> report.result() == Result.GIVEN_UP)
                .toList();
    }

    @Test
    void anEventThatStillFailsAtTheEndComesAgainBeforeThoseBehindIt() throws Exception {
        for (String value : List.of("fine", "bad", "behind", "last")) {
            broker.send("still", "k", Buses.text(value));
        }
        CountDownLatch failed = new CountDownLatch(5);
        Step failing = new Step("test.Failing", List.of("still"), "", event -> {
            if (event.value().equals("bad")) {
                failed.countDown();
                throw new IllegalStateException("not now");
            }
            buses.tell("Failing", event);
        });
        buses.tries(ENDLESSLY);
        KafkaBus first = buses.open("still", broker.endpoint(), failing, buses.hearing("Other", "still"));
        assertThat(buses.hear(3))
                .containsExactlyInAnyOrder("Failing still k fine", "Other still k fine", "Other still k bad");
        await(failed, "it fails again and again");
        first.close();
        assertThat(broker.remembered("still").values())
                .as("the one after `fine`")
                .containsExactly(1L);
        assertThat(buses.isSilent()).as("nothing behind it came to any step").isTrue();
        buses.open("still", broker.endpoint(), buses.hearing("Failing", "still"));
        assertThat(buses.hear(3))
                .containsExactly("Failing still k bad", "Failing still k behind", "Failing still k last");
        assertThat(givenUp()).isEmpty();
    }

    @Test
    void eventsThatFailGoToWhoeverTakesOverTheirPartitions() throws Exception {
        int count = 30;
        Set<String> failed = ConcurrentHashMap.newKeySet();
        CountDownLatch partitions = new CountDownLatch(3);
        Step failing = new Step("test.Failing", List.of("moving"), "", event -> {
            if (failed.add(event.value())) {
                partitions.countDown();
            }
            throw new IllegalStateException("not here");
        });
        broker.sendMany("moving", count);
        buses.tries(ENDLESSLY);
        KafkaBus first = buses.open("moving", broker.endpoint(), failing);
        await(partitions, "an event of each partition fails");
        buses.open("moving", broker.endpoint(), buses.hearing("Taker", "moving"));
        Set<String> taken = new HashSet<>(buses.hear(1));
        first.close();
        while (taken.size() < count) {
            taken.addAll(buses.hear(1));
        }
        assertThat(failed).as("no event behind one that fails was begun").hasSize(3);
        assertThat(givenUp()).isEmpty();
    }

    @Test
    void aStepThatTheEndInterruptsHasNotFailed() throws Exception {
        broker.send("interrupted", "k", Buses.text("1"));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Step hanging = new Step("test.Hanging", List.of("interrupted"), "", event -> {
            begun.countDown();
            never.await();
        });
        buses.tries(1);
        buses.stopGrace(Duration.ofSeconds(1));
        KafkaBus first = buses.open("interrupted", broker.endpoint(), hanging);
        await(begun, "it begins");
        first.close();
        assertThat(givenUp()).as("put aside because somebody wanted an end").isEmpty();
        assertThat(broker.remembered("interrupted")).isEmpty();
        buses.open("interrupted", broker.endpoint(), buses.hearing("A", "interrupted"));
        assertThat(buses.hear(1)).containsExactly("A interrupted k 1");
    }
}
