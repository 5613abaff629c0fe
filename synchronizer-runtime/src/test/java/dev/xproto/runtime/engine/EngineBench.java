package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.ModelDependencies;
import dev.xproto.sync.spi.RunListener.RunReport;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.Policy;
import dev.xproto.testkit.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An engine on a fake store and manual time, with steps that tell what they were asked, and do what a test says. */
final class EngineBench {
    final ManualTime time = new ManualTime();
    final FakeStore store = new FakeStore(time.clock());
    final List<String> told = new ArrayList<>();
    final List<RunReport> reports = new ArrayList<>();
    final Map<String, Action> actions = new HashMap<>();
    final List<StepFactory> steps = new ArrayList<>();
    List<Thing> pending = new ArrayList<>();
    EngineOptions options = EngineOptions.DEFAULT.withJitter(0);

    Executor workers = time;

    /** What steps do once it is written down that the object is in sync. */
    Consumer<Thing> afterwards = thing -> {};

    @Nullable
    ModelDependencies dependencies;

    @Nullable
    Engine engine;

    /** What a step does with an object. */
    interface Action {
        void run(Thing thing, StepServices services) throws Exception;
    }

    /** A factory out of a lambda. */
    record Factory(StepDescriptor descriptor, Function<StepServices, Object> maker) implements StepFactory {
        @Override
        public Object create(StepServices services) {
            return maker.apply(services);
        }
    }

    /** With sync steps for services and instances. */
    static EngineBench standard() {
        EngineBench bench = new EngineBench();
        bench.observe("SyncService", Thing.SERVICE);
        bench.observe("SyncInstance", Thing.INSTANCE);
        return bench;
    }

    void observe(String step, ModelType<Thing> model) {
        steps.add(new Factory(
                StepFactory.StepDescriptor.sync("test." + step, model), services -> new Step(step, services)));
    }

    void external(String step, ModelType<Thing> observed, ModelType<Thing> external) {
        steps.add(new Factory(
                new StepFactory.StepDescriptor(
                        StepKind.SYNC,
                        "test." + step,
                        List.of(observed),
                        List.of(external),
                        0,
                        "",
                        List.of(),
                        "",
                        0,
                        List.of()),
                services -> new Step(step, services)));
    }

    void police(String step, ModelType<Thing> model) {
        steps.add(new Factory(
                StepFactory.StepDescriptor.policy("test." + step, model), services -> new Rule(step, services)));
    }

    void pull(String step, int seconds, Runnable look) {
        steps.add(new Factory(
                new StepFactory.StepDescriptor(
                        StepKind.PULL,
                        "test." + step,
                        List.of(Thing.SERVICE),
                        List.of(),
                        seconds,
                        "",
                        List.of(),
                        "",
                        0,
                        List.of()),
                services -> (dev.xproto.sync.step.Puller) look::run));
    }

    /** The steps with that name do that for the named object from now on. */
    void when(String name, Action action) {
        actions.put(name, action);
    }

    private void act(Thing thing, StepServices services) throws Exception {
        Action action = actions.get(thing.name());
        if (action != null) {
            action.run(thing, services);
        }
    }

    private final class Step implements Actuator<Thing> {
        private final String name;
        private final StepServices services;

        Step(String name, StepServices services) {
            this.name = name;
            this.services = services;
        }

        @Override
        public void syncRecord(Thing thing) throws Exception {
            told.add(name + " " + thing.name());
            act(thing, services);
        }

        @Override
        public void deleteRecord(Thing thing) throws Exception {
            told.add(name + " deletes " + thing.name());
            act(thing, services);
        }

        @Override
        public void afterSyncSave(Thing thing) {
            afterwards.accept(thing);
        }

        @Override
        public Collection<Thing> fetchPending(boolean deletion) {
            return deletion || !name.equals("SyncService") ? List.of() : pending;
        }
    }

    private final class Rule implements Policy<Thing> {
        private final String name;
        private final StepServices services;

        Rule(String name, StepServices services) {
            this.name = name;
            this.services = services;
        }

        @Override
        public void handleCreate(Thing thing) throws Exception {
            told.add(name + " creates " + thing.name());
            act(thing, services);
        }

        @Override
        public void handleUpdate(Thing thing) throws Exception {
            told.add(name + " updates " + thing.name());
            act(thing, services);
        }

        @Override
        public void handleDelete(Thing thing) throws Exception {
            told.add(name + " deletes " + thing.name());
            act(thing, services);
        }
    }

    /** Starts an engine, and lets it do what there is to do. */
    EngineBench start() {
        Engine made = new SyncEngineProvider()
                .create(new EngineSetup(
                        store,
                        steps,
                        new StepServices.SynchronizerInfo("test", "1"),
                        time,
                        workers,
                        new SplittableRandom(1),
                        options,
                        reports::add,
                        dependencies));
        engine = made;
        made.start();
        return idle();
    }

    EngineBench idle() {
        time.runUntilIdle();
        return this;
    }

    EngineBench pass(Duration duration) {
        time.advance(duration);
        return this;
    }

    /** Closes the engine, and starts another one on the same store. */
    EngineBench restart() {
        engine().close();
        return start();
    }

    Engine engine() {
        if (engine == null) {
            throw new AssertionError("not started");
        }
        return engine;
    }

    Row create(String model, String name) {
        return store.create(model, Map.of("name", name));
    }

    Row create(String model, String name, String link, Row target) {
        return store.create(model, Map.of("name", name, link, target.id()));
    }

    String status(Row row) {
        Row now = store.now(row);
        return now.get("backend_code") + " " + now.get("backend_status");
    }

    List<String> reasons() {
        return engine().waiting().stream()
                .map(object -> object.key() + ": " + object.reason())
                .toList();
    }
}
