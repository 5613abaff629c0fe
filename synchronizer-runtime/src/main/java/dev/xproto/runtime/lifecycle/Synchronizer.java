package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.ConfigCode;
import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.ModelDepsFile;
import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.engine.EventBus;
import dev.xproto.runtime.engine.SyncEngineProvider;
import dev.xproto.runtime.health.HealthServer;
import dev.xproto.runtime.health.RunMetrics;
import dev.xproto.runtime.health.Subject;
import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.PlaybookSettings;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices.SynchronizerInfo;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One synchronizer, from its start to its stop. {@link #start()} is called once; everything else may be called from any
 * thread at any time.
 */
public final class Synchronizer implements AutoCloseable {
    private final SynchronizerSetup setup;
    private final Settings settings;
    private final String name;
    private final SynchronizerLog log;
    private final RunMetrics metrics;
    private final Patience patience;
    private final ModelLoading loading;
    private final CompletableFuture<SynchronizerState> end = new CompletableFuture<>();
    private SynchronizerState state = SynchronizerState.NEW;
    private @Nullable Core core;
    private @Nullable Engine engine;
    private @Nullable EventBus eventBus;
    private @Nullable RequiredModels requiredModels;
    private @Nullable HealthServer health;
    private @Nullable ModelDepsFile dependencies;
    private StepCatalog steps;
    private Runnable folders = () -> {};

    /** A synchronizer that hasn't started. */
    public Synchronizer(SynchronizerSetup setup) {
        this.setup = setup;
        this.settings = setup.settings();
        this.name = settings.text(ConfigKeys.NAME).orElse("unknown");
        this.log = new SynchronizerLog(name);
        this.metrics = new RunMetrics(setup.listener());
        this.steps = setup.steps();
        this.patience = new Patience(setup, log, this::isEnding);
        this.loading = new ModelLoading(setup, log, name, patience, this::isEnding, this::close);
    }

    /**
     * Goes through the whole start; waits for the core and for required models as long as it takes.
     *
     * @return running, or stopped when there was nothing to run
     * @throws StartException it can't start, for reasons that somebody can put right
     * @throws RejectedInputException the core refuses the recipe; nothing of it was applied
     */
    public SynchronizerState start() {
        try {
            openHealth();
            prepare();
            become(SynchronizerState.CONNECTING);
            log.debug("Connecting to the core", Map.of());
            Core connected = connect();
            become(SynchronizerState.LOADING);
            String version = loading.begin(connected);
            return state() == SynchronizerState.LOADING ? run(connected, version) : state();
        } catch (RuntimeException | Error e) {
            fail();
            throw e;
        }
    }

    private SynchronizerState run(Core connected, String version) {
        become(SynchronizerState.WAITING_FOR_MODELS);
        if (!awaitModels(connected)) {
            close();
            return state();
        }
        Path recipe = setup.recipe();
        if (recipe != null) {
            List<String> nodes = connected.recipes().apply(recipe.toString(), InputFiles.text(recipe));
            log.info("Applied recipe", Map.of("recipe", recipe, "nodes", nodes));
        }
        become(SynchronizerState.STARTING);
        if (!startEngine(connected, version)) {
            close();
            return state();
        }
        become(SynchronizerState.RUNNING);
        return state();
    }

    private void openHealth() {
        Integer port = settings.countIfGiven(ConfigKeys.HEALTH_PORT).orElse(null);
        if (port == null) {
            return;
        }
        String host = settings.text(ConfigKeys.HEALTH_HOST).orElse("127.0.0.1");
        Subject subject =
                new Subject(name, () -> state().toString(), () -> state() == SynchronizerState.FAILED, this::engine);
        try {
            HealthServer opened = HealthServer.open(new InetSocketAddress(host, port), subject, metrics);
            synchronized (this) {
                health = opened;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw StartException.of(
                    StartCode.PORT_TAKEN,
                    settings.file().toString(),
                    "the port " + port + " of `" + host + "` can't be opened: " + e.getMessage(),
                    "set `health.port` to a free one, or take it out");
        }
    }

    /** Everything that can be wrong before the core is asked, all of it at once. */
    private void prepare() {
        List<Finding> notes = new ArrayList<>();
        StepFolders.@Nullable Found found = null;
        try {
            found = new StepFolders(settings, setup.steps()).find();
            notes.addAll(found.findings());
        } catch (StartException e) {
            notes.addAll(e.findings());
        }
        if (found != null) {
            notes.addAll(new EventBuses(settings, found.steps()).faults());
        }
        settings.path(ConfigKeys.DEPENDENCY_GRAPH).ifPresent(file -> notes.addAll(readDependencies(file)));
        if (found == null || notes.stream().anyMatch(Finding::error)) {
            if (found != null) {
                found.close().run();
            }
            throw new StartException(notes);
        }
        synchronized (this) {
            steps = found.steps();
            folders = found.close();
        }
        tell(notes);
    }

    private List<Finding> readDependencies(Path file) {
        if (!Files.exists(file)) {
            return List.of(settings.warning(
                    ConfigKeys.DEPENDENCY_GRAPH,
                    ConfigCode.NO_EFFECT,
                    "there is no file `" + file + "`; dependencies follow the links of the models",
                    ""));
        }
        ModelDepsFile.Result result = ModelDepsFile.read(file);
        synchronized (this) {
            dependencies = result.file().orElse(null);
        }
        return result.findings();
    }

    private void tell(List<Finding> notes) {
        notes.forEach(
                note -> log.warn(note.message(), Map.of("at", note.source() + ":" + note.line(), "code", note.code())));
    }

    private Core connect() {
        CoreConnector connector = new CoreConnector(settings, setup.scheduler().clock());
        tell(connector.notes());
        Core connected = patience.until("The core can't be used", () -> connector.connect(loader()));
        synchronized (this) {
            core = connected;
        }
        return connected;
    }

    private static ClassLoader loader() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElse(Synchronizer.class.getClassLoader());
    }

    private boolean awaitModels(Core connected) {
        RequiredModels models = new RequiredModels(
                settings.texts(ConfigKeys.REQUIRED_MODELS), connected.store(), setup.scheduler(), setup.workers());
        if (!setup.waitsForModels() && !models.missing().isEmpty()) {
            throw new StartException(models.findings(settings.file().toString()));
        }
        synchronized (this) {
            requiredModels = models;
        }
        return models.await().join();
    }

    private boolean startEngine(Core connected, String version) {
        boolean unloading = loading.isUnloading();
        StepCatalog running = unloading ? steps().without(StepKind.PULL).without(StepKind.EVENT) : steps();
        if (settings.flag(ConfigKeys.DISABLED)) {
            log.info("The configuration says `disabled`: no step runs.", Map.of());
            return setup.waitsForModels();
        }
        StepAnnouncement announcement = new StepAnnouncement(settings, log);
        running = announcement.watching(running);
        announcement.tell(running, unloading);
        if (running.all().isEmpty() && !unloading) {
            log.info("No sync steps, no policies, and no event steps. Synchronizer exiting.", Map.of());
            return false;
        }
        ModelDepsFile file = dependencies();
        if (file != null) {
            tell(file.unknown(connected.store().schema()));
        }
        EngineOptions options = EngineOptions.DEFAULT
                .withConcurrency(settings.count(ConfigKeys.CONCURRENCY))
                .withModelConcurrency(settings.counts(ConfigKeys.MODEL_CONCURRENCY))
                .withMinimumDelay(Duration.ofMillis(
                        settings.countIfGiven(ConfigKeys.MINIMUM_DELAY).orElse(0)))
                .withTimeLimit(Duration.ofSeconds(settings.count(ConfigKeys.TIME_LIMIT)))
                .withResync(Duration.ofSeconds(settings.count(ConfigKeys.RESYNC)))
                .withStopGrace(Duration.ofSeconds(settings.count(ConfigKeys.STOP_GRACE)))
                .withBackoffDisabled(settings.flag(ConfigKeys.BACKOFF_DISABLED));
        EngineSetup parts = new EngineSetup(
                connected.store(),
                running.all(),
                new SynchronizerInfo(name, version, playbooks()),
                setup.scheduler(),
                setup.workers(),
                setup.random(),
                options,
                metrics,
                file == null ? null : file.dependencies());
        Engine made = new SyncEngineProvider().create(parts);
        synchronized (this) {
            engine = made;
        }
        made.start();
        startEvents(running, parts);
        return true;
    }

    private PlaybookSettings playbooks() {
        return new PlaybookSettings(
                settings.path(ConfigKeys.SYS_DIR).orElse(null),
                settings.flag(ConfigKeys.PRETEND),
                settings.flag(ConfigKeys.KEEP_TEMP_FILES),
                settings.path(ConfigKeys.NODE_KEY).orElse(null));
    }

    private void startEvents(StepCatalog running, EngineSetup parts) {
        if (running.of(StepKind.EVENT).isEmpty()) {
            return;
        }
        if (!setup.waitsForModels()) {
            log.info("Skipping event engine: this run ends when nothing is left to do.", Map.of());
            return;
        }
        EventBus bus = new EventBuses(settings, running).open(parts);
        synchronized (this) {
            eventBus = bus;
        }
        bus.start();
    }

    private boolean isEnding() {
        SynchronizerState now = state();
        return now.isFinal() || now == SynchronizerState.DRAINING;
    }

    /** Where it is. */
    public synchronized SynchronizerState state() {
        return state;
    }

    /** What it runs; what the class path and the folders have, once it has started. */
    public synchronized StepCatalog steps() {
        return steps;
    }

    private synchronized @Nullable ModelDepsFile dependencies() {
        return dependencies;
    }

    /** Where it tells of its health; empty when it doesn't. */
    public synchronized Optional<InetSocketAddress> healthAddress() {
        return Optional.ofNullable(health).map(HealthServer::address);
    }

    /** The engine, once there is one. */
    public synchronized Optional<Engine> engine() {
        return Optional.ofNullable(engine);
    }

    /** The core, once there is one. */
    public synchronized Optional<Core> core() {
        return Optional.ofNullable(core);
    }

    /** Completes when it is over. */
    public CompletableFuture<SynchronizerState> end() {
        return end;
    }

    /** Begins nothing new, lets what runs finish, and lets go of the core. */
    @Override
    public void close() {
        synchronized (this) {
            if (state.isFinal() || state == SynchronizerState.DRAINING) {
                return;
            }
            become(state == SynchronizerState.NEW ? SynchronizerState.STOPPED : SynchronizerState.DRAINING);
            if (requiredModels != null) {
                requiredModels.giveUp();
            }
        }
        patience.giveUp();
        release();
        if (state() == SynchronizerState.DRAINING) {
            become(SynchronizerState.STOPPED);
        }
        end.complete(state());
    }

    private void fail() {
        release();
        synchronized (this) {
            if (!state.isFinal()) {
                become(SynchronizerState.FAILED);
            }
        }
        end.complete(state());
    }

    private void release() {
        EventBus bus;
        synchronized (this) {
            bus = eventBus;
        }
        if (bus != null) {
            bus.close();
        }
        engine().ifPresent(Engine::close);
        core().ifPresent(Core::close);
        HealthServer opened;
        Runnable code;
        synchronized (this) {
            opened = health;
            code = folders;
        }
        if (opened != null) {
            opened.close();
        }
        code.run();
    }

    private synchronized void become(SynchronizerState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("a synchronizer that is " + state + " can't become " + next);
        }
        state = next;
    }
}
