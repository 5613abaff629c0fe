package dev.xproto.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.xproto.runtime.engine.EventSteps;
import dev.xproto.runtime.time.SystemScheduler;
import dev.xproto.runtime.time.Workers;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.RunListener.RunReport;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Event;
import dev.xproto.sync.step.EventHandler;
import dev.xproto.testkit.TestSynchronizer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** With a real broker. */
@Timeout(120)
class KafkaBusTest {
    private static final String TROUBLE = "The event bus can't be used; it is tried again";

    @TempDir
    static Path folder;

    private static Broker broker;
    private static TestSynchronizer core;

    private final SystemScheduler scheduler = new SystemScheduler();
    private final ExecutorService workers = Workers.create();
    private final List<KafkaBus> buses = new ArrayList<>();
    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<RunReport> reports = new ConcurrentLinkedQueue<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.xproto.synchronizer");
    private final CountDownLatch troubled = new CountDownLatch(1);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent event) {
            super.append(event);
            if (event.getMessage().equals(TROUBLE)) {
                troubled.countDown();
            }
        }
    };

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

    @AfterEach
    void close() {
        buses.forEach(KafkaBus::close);
        workers.shutdownNow();
        scheduler.close();
        logger.detachAppender(log);
        logger.setLevel(null);
    }

    private void listen() {
        log.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(log);
    }

    private List<String> said() {
        return List.copyOf(log.list).stream().map(ILoggingEvent::getMessage).toList();
    }

    private record Step(String className, List<String> topics, String pattern, EventHandler handler)
            implements StepFactory {
        @Override
        public StepDescriptor descriptor() {
            return new StepDescriptor(
                    StepKind.EVENT, className, List.of(), List.of(), 0, "kafka", topics, pattern, 0, List.of());
        }

        @Override
        public Object create(StepServices services) {
            return handler;
        }
    }

    private KafkaBus open(String group, String endpoint, StepFactory... steps) {
        EngineSetup setup = new EngineSetup(
                core.store(),
                List.of(steps),
                new StepServices.SynchronizerInfo(group, "1"),
                scheduler,
                workers,
                new SplittableRandom(1),
                new EngineOptions(
                        8,
                        java.util.Map.of(),
                        Duration.ZERO,
                        Duration.ofMillis(20),
                        Duration.ofMillis(50),
                        0,
                        false,
                        Duration.ofMillis(20),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(10)),
                reports::add,
                null);
        KafkaBus bus = new KafkaBus(
                new KafkaSetup(
                        group, endpoint, group + ".dead-letter", 3, 8, 20, Duration.ofSeconds(10), scheduler, workers),
                new EventSteps(setup));
        buses.add(bus);
        bus.start();
        return bus;
    }

    private Step hearing(String name, String topic) {
        return new Step("test." + name, List.of(topic), "", event -> hear(name, event));
    }

    private void hear(String name, Event event) {
        heard.add(name + " " + event.topic() + " " + event.key() + " " + event.value());
    }

    private List<String> hear(int count) throws InterruptedException {
        List<String> found = new ArrayList<>();
        while (found.size() < count) {
            String next = heard.poll(60, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("only " + found + " came");
            }
            found.add(next);
        }
        return found;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyStepOfATopicGetsEveryEvent() throws Exception {
        broker.send("all.one", "k", text("1"));
        broker.send("all.two", "k", text("2"));
        broker.send("all.three", "k", null);
        open(
                "all",
                broker.endpoint(),
                hearing("A", "all.one"),
                hearing("B", "all.one"),
                new Step("test.C", List.of(), "all\\.(two|three)", event -> hear("C", event)));
        assertThat(hear(4))
                .containsExactlyInAnyOrder("A all.one k 1", "B all.one k 1", "C all.two k 2", "C all.three k ");
    }

    @Test
    void remembersHowFarItCame() throws Exception {
        broker.send("far", "k", text("1"));
        open("far", broker.endpoint(), hearing("A", "far"));
        assertThat(hear(1)).containsExactly("A far k 1");
        buses.get(0).close();
        broker.send("far", "k", text("2"));
        open("far", broker.endpoint(), hearing("A", "far"));
        assertThat(hear(1)).containsExactly("A far k 2");
        assertThat(heard).isEmpty();
    }

    @Test
    void anEventThatKeepsFailingIsPutAsideAndTheNextOneComes() throws Exception {
        byte[] noText = {(byte) 0xff, 0, '{'};
        broker.send("poison", "k", noText);
        broker.send("poison", "k", text("fine"));
        AtomicInteger tries = new AtomicInteger();
        Step broken = new Step("test.Broken", List.of("poison"), "", event -> {
            if (!event.value().equals("fine")) {
                tries.incrementAndGet();
                throw new IllegalArgumentException("no JSON");
            }
            hear("Broken", event);
        });
        Step other = hearing("Other", "poison");
        Step dead = new Step("test.Dead", List.of("poison.dead-letter"), "", event -> hear("Dead", event));
        listen();
        open("poison", broker.endpoint(), broken, other);
        List<String> found = hear(3);
        assertThat(found).contains("Broken poison k fine", "Other poison k fine");
        assertThat(tries).hasValue(3);
        // The step that did not fail got the event once.
        assertThat(found.stream().filter(line -> line.startsWith("Other"))).hasSize(2);
        assertThat(reports.stream()
                        .filter(report -> report.result().name().equals("GIVEN_UP"))
                        .map(report -> report.step() + " " + report.model() + " " + report.message()))
                .containsExactly("Broken poison no JSON");
        assertThat(said()).containsOnlyOnce("event step failed!", "An event is given up on, and put aside");
        open("undertaker", broker.endpoint(), dead);
        assertThat(hear(1)).singleElement().asString().startsWith("Dead poison.dead-letter k ");
    }

    @Test
    void survivesAStopAndAStartOfTheBroker() throws Exception {
        listen();
        open("outage", broker.endpoint(), hearing("A", "outage"));
        broker.send("outage", "k", text("before"));
        assertThat(hear(1)).containsExactly("A outage k before");
        broker.stop();
        broker.start();
        broker.send("outage", "k", text("after"));
        Set<String> found = ConcurrentHashMap.newKeySet();
        while (!found.contains("A outage k after")) {
            found.addAll(hear(1));
        }
        assertThat(found).isSubsetOf("A outage k before", "A outage k after");
        assertThat(said().stream().filter(TROUBLE::equals)).hasSizeLessThanOrEqualTo(1);
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
        KafkaBus first = open("shared", broker.endpoint(), new Step("test.A", List.of("shared"), "", handler));
        open("shared", broker.endpoint(), new Step("test.B", List.of("shared"), "", handler));
        first.close();
        broker.sendMany("shared", count);
        assertThat(all.await(60, TimeUnit.SECONDS))
                .as("of %s came %s", count, seen.size())
                .isTrue();
    }

    @Test
    void aBlockedStepHoldsUpItsPartitionAndNoOther() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        broker.sendMany("slow", 200);
        broker.send("quick", "k", text("1"));
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(200);
        Step slow = new Step("test.Slow", List.of("slow"), "", event -> {
            begun.incrementAndGet();
            free.await();
            done.incrementAndGet();
            all.countDown();
        });
        open("slow", broker.endpoint(), slow, hearing("Quick", "quick"));
        assertThat(hear(1)).containsExactly("Quick quick k 1");
        // One event for each of the three partitions.
        assertThat(begun.get()).isLessThanOrEqualTo(3);
        assertThat(done).hasValue(0);
        free.countDown();
        assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void saysOnceThatThereIsNoKafka() throws Exception {
        listen();
        try (ServerSocket web = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            workers.execute(() -> {
                while (!web.isClosed()) {
                    try (Socket socket = web.accept()) {
                        socket.getOutputStream().write(text("HTTP/1.1 400 Bad Request\r\n\r\n"));
                    } catch (IOException e) {
                        return;
                    }
                }
            });
            KafkaBus bus = open("nowhere", "localhost:" + web.getLocalPort(), hearing("A", "nowhere"));
            assertThat(troubled.await(60, TimeUnit.SECONDS)).isTrue();
            bus.close();
        }
        assertThat(said()).containsOnlyOnce(TROUBLE);
    }
}
