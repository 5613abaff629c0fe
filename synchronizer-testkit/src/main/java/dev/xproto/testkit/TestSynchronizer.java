package dev.xproto.testkit;

import dev.xproto.store.InMemoryCore;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.EngineProvider;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.ModelDependencies;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepServices.SynchronizerInfo;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Origin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A synchronizer for one test: a core in memory with the real save rules, an engine that runs on the test's own thread,
 * and time that only the test moves. Nothing runs until {@link #runUntilIdle()} or {@link #advance(Duration)}. The
 * engine comes from the class path, with the steps that the index there names. Not safe for use by several threads.
 */
public final class TestSynchronizer implements AutoCloseable {
    private final ManualTime time = new ManualTime();
    private final Recorder recorder = new Recorder();
    private final Core core;
    private final FollowedStore store;
    private final List<StepFactory> moreSteps = new ArrayList<>();
    private EngineOptions options = EngineOptions.DEFAULT.withJitter(0);
    private boolean stepsOfClassPath = true;
    private @Nullable ModelDependencies dependencies;
    private @Nullable Engine engine;

    private TestSynchronizer(List<ModelFile> models) {
        core = InMemoryCore.open((dev.xproto.sync.spi.Scheduler) time, models);
        store = new FollowedStore(core.store());
    }

    /**
     * An empty core with the models of those folders.
     *
     * @throws dev.xproto.sync.spi.RejectedInputException the models have faults; it names them all
     */
    public static TestSynchronizer open(List<Path> folders) {
        return new TestSynchronizer(ModelFolders.read(folders));
    }

    /** A core with those models. */
    public static TestSynchronizer ofModels(ModelFile... models) {
        return new TestSynchronizer(List.of(models));
    }

    /** Objects, as an operator sees and changes them. */
    public Models models() {
        return Models.of(store, Origin.USER);
    }

    /** Objects, as a step sees and changes them: for running a step by hand. */
    public Models stepModels() {
        return Models.of(store, Origin.SYNC);
    }

    /**
     * A new object, stored.
     *
     * @param fields sets what the object needs
     */
    public <M extends ModelObject> M create(ModelType<M> type, Consumer<M> fields) {
        M object = models().create(type);
        fields.accept(object);
        object.save();
        return object;
    }

    /** Changes an object as an operator would. */
    public <M extends ModelObject> void change(M object, Consumer<M> fields) {
        object.refresh();
        fields.accept(object);
        object.save();
    }

    /** The only object of that model. */
    public <M extends ModelObject> M only(ModelType<M> type) {
        List<M> all = models().query(type).list();
        if (all.size() != 1) {
            throw new AssertionError("there are " + all.size() + " objects of `" + type + "`, not one: " + all);
        }
        return all.get(0);
    }

    /** Applies a TOSCA recipe. */
    public List<String> apply(String recipe) {
        return core.recipes().apply("recipe", recipe);
    }

    /** Runs these steps too; only before the engine has started. */
    public TestSynchronizer with(StepFactory... steps) {
        beforeStart();
        moreSteps.addAll(List.of(steps));
        return this;
    }

    /** Runs these steps, and not those of the class path; only before the engine has started. */
    public TestSynchronizer withOnly(StepFactory... steps) {
        stepsOfClassPath = false;
        return with(steps);
    }

    /** Runs with those options; only before the engine has started. Retries are not spread, unless the options say so. */
    public TestSynchronizer with(EngineOptions other) {
        beforeStart();
        options = other;
        return this;
    }

    /** Runs with those dependencies between models, and no others; only before the engine has started. */
    public TestSynchronizer with(ModelDependencies those) {
        beforeStart();
        dependencies = those;
        return this;
    }

    private void beforeStart() {
        if (engine != null) {
            throw new IllegalStateException("the engine has started already");
        }
    }

    /** Runs everything that is due now, and whatever comes of it; time stands still. */
    public void runUntilIdle() {
        engine();
        int ran;
        do {
            store.settle();
            ran = time.runUntilIdle();
        } while (ran > 0);
    }

    /** Lets time pass, and everything run that becomes due. */
    public void advance(Duration duration) {
        runUntilIdle();
        time.advance(duration);
        runUntilIdle();
    }

    /** Ends the engine, and starts another on the same objects. */
    public void restart() {
        Engine old = engine();
        time.whileClosing(old::close);
        engine = null;
        runUntilIdle();
    }

    /** The engine; started when first asked for. */
    public Engine engine() {
        Engine known = engine;
        if (known == null) {
            known = provider()
                    .create(new EngineSetup(
                            store,
                            steps(),
                            new SynchronizerInfo("test", "1.0.0"),
                            time,
                            time,
                            new SplittableRandom(1),
                            options,
                            recorder,
                            dependencies));
            engine = known;
            known.start();
        }
        return known;
    }

    private static EngineProvider provider() {
        return ServiceLoader.load(EngineProvider.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no engine on the class path: add the dependency"
                        + " `dev.xproto:synchronizer-runtime`"));
    }

    private List<StepFactory> steps() {
        List<StepFactory> steps = new ArrayList<>();
        if (stepsOfClassPath) {
            ServiceLoader.load(StepFactory.class).forEach(steps::add);
        }
        steps.addAll(moreSteps);
        return steps;
    }

    /** What isn't in sync, and why. */
    public List<Engine.WaitingObject> waiting() {
        return engine().waiting();
    }

    /** What ran. */
    public Recorder recorder() {
        return recorder;
    }

    /** The test's time. */
    public ManualTime time() {
        return time;
    }

    /** The core. */
    public Core core() {
        return core;
    }

    /** The store, as the engine sees it. */
    public ModelStore store() {
        return store;
    }

    /** From now on the store can't be reached, or can again. */
    public void storeUnreachable(boolean now) {
        store.unreachable(now);
    }

    /** Ends every watch of the engine's as a lost connection would; the engine takes them up again in its time. */
    public void breakFeeds() {
        store.breakFeeds();
    }

    /** Commits that fit fail from now on, as if the store couldn't be reached; null lets all pass again. */
    public void refuseCommits(@Nullable Predicate<Batch> batches) {
        store.refuse(batches);
    }

    @Override
    public void close() {
        Engine known = engine;
        if (known != null) {
            time.whileClosing(known::close);
        }
        core.close();
    }
}
