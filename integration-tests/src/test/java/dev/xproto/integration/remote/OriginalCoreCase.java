package dev.xproto.integration.remote;

import dev.xproto.integration.remote.OriginalCore.Call;
import dev.xproto.models.core.Service;
import dev.xproto.runtime.engine.SyncEngineProvider;
import dev.xproto.runtime.remote.RemoteCoreProvider;
import dev.xproto.runtime.time.Workers;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.ModelStoreProvider.ConnectRequest;
import dev.xproto.sync.spi.ModelStoreProvider.Transport;
import dev.xproto.sync.spi.RunListener;
import dev.xproto.sync.spi.Scheduler;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.Policy;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A core of XOS and somebody who uses it, for tests of what is asked there. */
abstract class OriginalCoreCase {
    @TempDir
    Path files;

    private final HurriedScheduler hurried = new HurriedScheduler();
    private final ExecutorService workers = Workers.create();
    private ServedTestCore served;
    protected OriginalCore original;
    protected Core core;
    protected ModelStore store;
    private @Nullable Engine engine;

    /** The time in which it is looked what is new. */
    protected Scheduler scheduler() {
        return hurried;
    }

    @BeforeEach
    void start() throws Exception {
        served = ServedTestCore.inMemory(files, InstantSource.system());
        original = new OriginalCore(served);
        core = new RemoteCoreProvider(scheduler())
                .connect(new ConnectRequest(
                        original.endpoint(),
                        ServedTestCore.ADMIN,
                        ServedTestCore.PASSWORD,
                        null,
                        InstantSource.system(),
                        new Transport(true, null, Duration.ofSeconds(20))));
        store = core.store();
    }

    @AfterEach
    void stop() throws Exception {
        if (engine != null) {
            engine.close();
        }
        core.close();
        original.close();
        served.close();
        workers.shutdownNow();
        hurried.close();
    }

    /** Past the quirks. */
    protected final ModelStore inside() {
        return served.serving().core().store(Caller.CORE);
    }

    protected static final Row commit(ModelStore where, Operation operation) {
        return where.commit(Batch.of(Origin.USER, operation)).get(0);
    }

    protected final Row service(String name) {
        return commit(inside(), new Operation.Create("Service", -1, Map.of("name", name)));
    }

    /** A step of services. */
    protected record Step(StepDescriptor descriptor, Function<StepServices, Object> maker) implements StepFactory {
        @Override
        public Object create(StepServices services) {
            return maker.apply(services);
        }
    }

    protected static final Step sync(Consumer<Service> work) {
        return sync("test.SyncService", Service.TYPE, work);
    }

    protected static final <M extends ModelObject> Step sync(String name, ModelType<M> type, Consumer<M> work) {
        return new Step(StepFactory.StepDescriptor.sync(name, type), services -> new Actuator<M>() {
            @Override
            public void syncRecord(M o) {
                work.accept(o);
            }

            @Override
            public void deleteRecord(M o) {
                // Nothing stands for it anywhere.
            }
        });
    }

    protected static final Step policy() {
        return new Step(
                new StepFactory.StepDescriptor(
                        StepKind.POLICY,
                        "test.ServicePolicy",
                        List.of(Service.TYPE),
                        List.of(),
                        0,
                        "",
                        List.of(),
                        "",
                        0,
                        List.of()),
                services -> new Policy<Service>() {
                    @Override
                    public void handleCreate(Service o) {
                        // It is enough to be asked.
                    }
                });
    }

    protected final void run(Step... steps) {
        Engine made = new SyncEngineProvider()
                .create(new EngineSetup(
                        store,
                        List.of(steps),
                        new StepServices.SynchronizerInfo("test", "1"),
                        scheduler(),
                        workers,
                        new SplittableRandom(1),
                        EngineOptions.DEFAULT,
                        RunListener.NONE,
                        null));
        engine = made;
        made.start();
    }

    protected static final Set<String> updateFields(Call call) {
        return Set.copyOf(
                Arrays.asList(call.beside().getOrDefault("update_fields", "").split(",", -1)));
    }

    protected final List<Call> updates() {
        return original.calls(call -> call.method().equals("UpdateService"));
    }
}
