package dev.xproto.runtime.kafka;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.xproto.runtime.engine.EventSteps;
import dev.xproto.runtime.time.SystemScheduler;
import dev.xproto.runtime.time.Workers;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.RunListener;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Event;
import dev.xproto.sync.step.EventHandler;
import dev.xproto.sync.store.ModelStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Buses with steps that tell what they hear, in a hurry; and what is logged meanwhile. */
final class Buses implements AutoCloseable {
    static final String TROUBLE = "The event bus can't be used; it is tried again";
    static final String WHOLE = "The event bus can be used again";
    static final int BATCH = 20;

    /** Whoever joins a group waits for others to leave it, and a busy machine makes several seconds of each. */
    static final int PATIENCE_S = 200;

    private final ModelStore store;
    private final RunListener listener;
    private final SystemScheduler scheduler = new SystemScheduler();
    private final ExecutorService workers = Workers.create();
    private final List<KafkaBus> open = new ArrayList<>();
    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.xproto.synchronizer");
    private final Lines lines = new Lines();
    private int tries = 3;
    private Duration stopGrace = Duration.ofSeconds(10);

    Buses(ModelStore store, RunListener listener) {
        this.store = store;
        this.listener = listener;
        lines.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
    }

    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<ILoggingEvent> all = new ArrayList<>();

        @Override
        protected void append(ILoggingEvent line) {
            synchronized (all) {
                all.add(line);
                all.notifyAll();
            }
        }
    }

    /** A step of those topics. */
    record Step(String className, List<String> topics, String pattern, EventHandler handler) implements StepFactory {
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

    ExecutorService workers() {
        return workers;
    }

    /** So often the buses opened from now on try an event before they put it aside. */
    void tries(int most) {
        tries = most;
    }

    /** So long the buses opened from now on wait at their end for steps that run, before they interrupt them. */
    void stopGrace(Duration grace) {
        stopGrace = grace;
    }

    KafkaBus open(String group, String endpoint, StepFactory... steps) {
        return open(group, endpoint, Map.of(), steps);
    }

    KafkaBus open(String group, String endpoint, Map<String, String> security, StepFactory... steps) {
        EngineSetup setup = new EngineSetup(
                store,
                List.of(steps),
                new StepServices.SynchronizerInfo(group, "1"),
                scheduler,
                workers,
                new SplittableRandom(1),
                new EngineOptions(
                        8,
                        Map.of(),
                        Duration.ZERO,
                        Duration.ofMillis(20),
                        Duration.ofMillis(50),
                        0,
                        false,
                        Duration.ofMillis(20),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(10)),
                listener,
                null);
        KafkaSetup kafka = new KafkaSetup(
                group, endpoint, security, group + ".dead-letter", tries, 8, BATCH, stopGrace, scheduler, workers);
        KafkaBus bus = new KafkaBus(kafka, new EventSteps(setup));
        open.add(bus);
        bus.start();
        return bus;
    }

    /** A step that tells what it hears. */
    Step hearing(String name, String topic) {
        return new Step("test." + name, List.of(topic), "", event -> tell(name, event));
    }

    void tell(String name, Event event) {
        heard.add(name + " " + event.topic() + " " + event.key() + " " + event.value());
    }

    /** So many things that were heard. */
    List<String> hear(int count) throws InterruptedException {
        List<String> found = new ArrayList<>();
        while (found.size() < count) {
            String next = heard.poll(PATIENCE_S, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("only " + found + " came; meanwhile it said " + said());
            }
            found.add(next);
        }
        return found;
    }

    boolean isSilent() {
        return heard.isEmpty();
    }

    /** What was logged so far, without values. */
    List<String> said() {
        synchronized (lines.all) {
            return lines.all.stream().map(ILoggingEvent::getMessage).toList();
        }
    }

    /** Waits for a line of the log that begins so; with its values. */
    String line(String start) throws InterruptedException {
        synchronized (lines.all) {
            for (int tries = 0; tries < 10 * PATIENCE_S; tries++) {
                for (ILoggingEvent line : lines.all) {
                    String text = line.getMessage() + " " + line.getKeyValuePairs();
                    if (text.startsWith(start)) {
                        return text;
                    }
                }
                lines.all.wait(100);
            }
            throw new AssertionError("no such line among " + said());
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        open.forEach(KafkaBus::close);
        workers.shutdownNow();
        scheduler.close();
        logger.detachAppender(lines);
        logger.setLevel(null);
    }
}
