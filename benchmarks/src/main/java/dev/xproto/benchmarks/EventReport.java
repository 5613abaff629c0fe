package dev.xproto.benchmarks;

import dev.xproto.models.core.Service;
import dev.xproto.runtime.engine.EventSteps;
import dev.xproto.runtime.kafka.Broker;
import dev.xproto.runtime.kafka.KafkaBus;
import dev.xproto.runtime.kafka.KafkaSetup;
import dev.xproto.runtime.time.SystemScheduler;
import dev.xproto.runtime.time.Workers;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.RunListener;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Event;
import dev.xproto.sync.step.EventHandler;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * How many events a second come through: from a real broker in the same process, over loopback, to a step that does nothing,
 * and to one that saves an object; against saving the same objects without any bus, with as many threads as there are
 * partitions.
 */
public final class EventReport {
    private static final int EVENTS = 20_000;
    private static final int OBJECTS = 1_000;
    private static final int PARTITIONS = 3;

    private EventReport() {}

    /** Its only argument is an empty folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (EngineBench bench = new EngineBench(folder.resolve("core"));
                Broker broker = new Broker(folder.resolve("kafka"))) {
            broker.start();
            List<ObjectKey> keys = bench.services(OBJECTS);
            broker.sendMany("events", EVENTS);
            for (int round = 0; round < 3; round++) {
                double idle = through(bench, broker, "nothing" + round, event -> {});
                double saving = through(bench, broker, "saving" + round, event -> save(bench, keys, event.value()));
                double store =
                        Writers.perSecond(PARTITIONS, EVENTS, number -> save(bench, keys, Integer.toString(number)));
                System.out.printf(
                        Locale.ROOT,
                        "to a step that does nothing %.0f/s, to one that saves %.0f/s; saving alone %.0f/s, ratio %.2f%n",
                        idle,
                        saving,
                        store,
                        saving / store);
            }
        }
    }

    private static void save(EngineBench bench, List<ObjectKey> keys, String number) {
        Map<String, Object> values = Map.of("description", number + " at " + System.nanoTime());
        ObjectKey key = keys.get(Integer.parseInt(number) % OBJECTS);
        bench.store().commit(Batch.of(Origin.EVENT, new Operation.Update(key, values, OptionalLong.empty(), false)));
    }

    private record Step(Consumer<Event> work) implements StepFactory {
        @Override
        public StepDescriptor descriptor() {
            return new StepDescriptor(
                    StepKind.EVENT,
                    "bench.OnEvent",
                    List.of(Service.TYPE),
                    List.of(),
                    0,
                    "kafka",
                    List.of("events"),
                    "",
                    0,
                    List.of());
        }

        @Override
        public Object create(StepServices services) {
            return (EventHandler) work::accept;
        }
    }

    /** From the first event to the last, without the time that joining the group takes. */
    private static double through(EngineBench bench, Broker broker, String group, Consumer<Event> work)
            throws Exception {
        CountDownLatch left = new CountDownLatch(EVENTS);
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService workers = Workers.create();
        try (SystemScheduler scheduler = new SystemScheduler()) {
            EngineSetup setup = new EngineSetup(
                    bench.store(),
                    List.of(new Step(event -> {
                        begun.countDown();
                        work.accept(event);
                        left.countDown();
                    })),
                    new StepServices.SynchronizerInfo(group, "1"),
                    scheduler,
                    workers,
                    new SplittableRandom(1),
                    EngineOptions.DEFAULT,
                    RunListener.NONE,
                    null);
            try (KafkaBus bus = new KafkaBus(
                    new KafkaSetup(
                            group,
                            broker.endpoint(),
                            Map.of(),
                            group + ".dead-letter",
                            5,
                            8,
                            500,
                            Duration.ofSeconds(30),
                            scheduler,
                            workers),
                    new EventSteps(setup))) {
                bus.start();
                await(begun);
                long start = System.nanoTime();
                await(left);
                return EVENTS * 1e9 / (System.nanoTime() - start);
            }
        } finally {
            workers.shutdown();
        }
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(4, TimeUnit.MINUTES)) {
            throw new AssertionError(latch.getCount() + " events didn't come");
        }
    }
}
