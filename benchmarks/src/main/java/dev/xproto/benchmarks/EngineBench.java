package dev.xproto.benchmarks;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import dev.xproto.models.core.Service;
import dev.xproto.runtime.time.SystemScheduler;
import dev.xproto.runtime.time.Workers;
import dev.xproto.store.CoreStorage;
import dev.xproto.store.Durability;
import dev.xproto.store.EmbeddedCore;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.EngineProvider;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.RunListener;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** A durable embedded core on H2 with services in it, and engines on it whose step does next to nothing. */
final class EngineBench implements AutoCloseable {
    private static final int A_BATCH = 500;

    private final SystemScheduler scheduler = new SystemScheduler();
    private final ExecutorService workers = Workers.create();
    private final EmbeddedCore core;

    EngineBench(Path folder) {
        // Two lines for each object would measure the console.
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.WARN);
        core = EmbeddedCore.open(
                new CoreStorage.Folder(folder, Durability.PROCESS),
                "bench@example.org",
                "bench",
                InstantSource.system());
    }

    ModelStore store() {
        return core.store();
    }

    /** Makes services, many at a time. */
    List<ObjectKey> services(int count) {
        List<ObjectKey> keys = new ArrayList<>(count);
        for (int from = 0; from < count; from += A_BATCH) {
            List<Operation> creations = new ArrayList<>();
            for (int i = from; i < Math.min(count, from + A_BATCH); i++) {
                creations.add(new Operation.Create("Service", -1 - i, Map.of("name", "service " + i)));
            }
            core.store().commit(new Batch(creations, Origin.USER, null)).forEach(row -> keys.add(row.key()));
        }
        return keys;
    }

    /** Changes one, as a user. */
    void change(ObjectKey key, String description) {
        core.store()
                .commit(Batch.of(
                        Origin.USER,
                        new Operation.Update(key, Map.of("description", description), OptionalLong.empty(), false)));
    }

    /** Starts an engine on that store; the step tells of every object that it gets. */
    Engine start(ModelStore store, int concurrency, Consumer<Service> step) {
        Engine engine = ServiceLoader.load(EngineProvider.class)
                .findFirst()
                .orElseThrow()
                .create(new EngineSetup(
                        store,
                        List.of(new Step(step)),
                        new StepServices.SynchronizerInfo("bench", "1"),
                        scheduler,
                        workers,
                        new SplittableRandom(1),
                        EngineOptions.DEFAULT.withConcurrency(concurrency),
                        RunListener.NONE,
                        null));
        engine.start();
        return engine;
    }

    private record Step(Consumer<Service> step) implements StepFactory {
        @Override
        public StepDescriptor descriptor() {
            return StepDescriptor.sync("bench.SyncService", Service.TYPE);
        }

        @Override
        public Object create(StepServices services) {
            return new Actuator<Service>() {
                @Override
                public void syncRecord(Service o) {
                    step.accept(o);
                }

                @Override
                public void deleteRecord(Service o) {
                    // Nothing is deleted here.
                }
            };
        }
    }

    @Override
    public void close() {
        core.close();
        workers.shutdown();
        scheduler.close();
    }
}
