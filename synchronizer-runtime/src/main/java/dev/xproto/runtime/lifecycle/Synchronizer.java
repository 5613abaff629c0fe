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
import dev.xproto.sync.spi.Onboarding;
import dev.xproto.sync.spi.PlaybookSettings;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices.SynchronizerInfo;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreUnavailableException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One synchronizer, from its start to its stop. {@link #start()} is called once; everything else may be called from any
 * thread at any time.
 */
public final class Synchronizer implements AutoCloseable {
    private static final Duration BETWEEN_UNLOADS = Duration.ofSeconds(30);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(10);

    private final SynchronizerSetup setup;
    private final Settings settings;
    private final String name;
    private final SynchronizerLog log;
    private final RunMetrics metrics;
    private final CompletableFuture<SynchronizerState> end = new CompletableFuture<>();
    private SynchronizerState state = SynchronizerState.NEW;
    private @Nullable Core core;
    private @Nullable Engine engine;
    private @Nullable EventBus eventBus;
    private @Nullable RequiredModels requiredModels;
    private @Nullable HealthServer health;
    private @Nullable ModelDepsFile dependencies;
    private @Nullable CompletableFuture<Boolean> pause;
    private StepCatalog steps;
    private Runnable folders = () -> {};
    private boolean unloading;

    /** A synchronizer that hasn't started. */
    public Synchronizer(SynchronizerSetup setup) {
        this.setup = setup;
        this.settings = setup.settings();
        this.name = settings.text(ConfigKeys.NAME).orElse("unknown");
        this.log = new SynchronizerLog(name);
        this.metrics = new RunMetrics(setup.listener());
        this.steps = setup.steps();
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
            String version = onboard(connected);
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
        Core connected = patient("The core can't be used", () -> connector.connect(loader()));
        synchronized (this) {
            core = connected;
        }
        return connected;
    }

    private static ClassLoader loader() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElse(Synchronizer.class.getClassLoader());
    }

    /** Tries again for as long as the core can't be used, and tells why once; but not in a run that somebody waits for. */
    private <T> T patient(String trouble, Supplier<T> attempt) {
        String told = "";
        while (true) {
            try {
                T result = attempt.get();
                if (!told.isEmpty()) {
                    log.info("The core can be used again", Map.of());
                }
                return result;
            } catch (StoreUnavailableException e) {
                StartException stop = CoreTrouble.stop(settings, trouble, e);
                if (!setup.waitsForModels()) {
                    throw stop;
                }
                String now = CoreTrouble.kind(e);
                if (!now.equals(told)) {
                    told = now;
                    log.warn(trouble, CoreTrouble.words(e, BETWEEN_ATTEMPTS));
                }
                pause();
            }
        }
    }

    private void pause() {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        synchronized (this) {
            pause = over;
        }
        setup.scheduler().schedule(BETWEEN_ATTEMPTS, () -> over.complete(true));
        if (state() == SynchronizerState.DRAINING || state().isFinal() || !over.join()) {
            throw new StartException(List.of(new Finding(
                    StartCode.STOPPED.id(), false, "synchronizer", 0, 0, "stopped before it had started", "")));
        }
    }

    private String onboard(Core connected) {
        Path file = setup.versionFile();
        String version = file == null ? "unknown" : InputFiles.firstLine(file);
        Map<String, Object> values = new LinkedHashMap<>();
        settings.text(ConfigKeys.CORE_VERSION).ifPresent(needed -> values.put("core_version", needed));
        SynchronizerLog.plain("Service version is " + version, values);
        if (settings.text(ConfigKeys.DESIRED_STATE).orElse("load").equals("unload")) {
            log.info("Trying for an easy unload_models", Map.of());
            easyUnload(connected);
        } else if (setup.modelsDir() != null) {
            load(connected, setup.modelsDir(), version);
        }
        return version;
    }

    private void load(Core connected, Path folder, String version) {
        Onboarding.LoadRequest request = new Onboarding.LoadRequest(
                name, version, settings.text(ConfigKeys.CORE_VERSION).orElse(""), InputFiles.models(folder));
        Onboarding.Result result;
        try {
            log.debug("Calling Loadmodels", Map.of());
            result = patient(
                    "failed to onboard models", () -> connected.onboarding().load(request));
            log.debug("Back from Loadmodels", Map.of());
        } catch (RejectedInputException e) {
            log.error(
                    "The core refuses the models; shutting down",
                    Map.of("faults", e.findings().size()),
                    null);
            throw StartException.modelsRefused(e.findings());
        }
        if (result.changed() && !result.warnings().isEmpty()) {
            // The build told them one by one to the modeller; an operator needs to know only that they exist.
            log.warn(
                    "The models have warnings",
                    Map.of("count", result.warnings().size(), "see", "xproto lint", "folder", folder));
        }
        log.debug(result.changed() ? "Models are loaded" : "Models were loaded already", Map.of());
    }

    /** Objects may be in the way: then delete steps have to run first. */
    private void easyUnload(Core connected) {
        try {
            patient("failed to unload models", () -> connected.onboarding().unload(name));
            log.info("Models successfully unloaded. Synchronizer exiting", Map.of());
            close();
        } catch (RejectedInputException e) {
            unloading = true;
            log.info("Objects are in the way of unloading", Map.of("reason", e.getMessage()));
            planUnload(connected);
        }
    }

    private void planUnload(Core connected) {
        setup.scheduler().schedule(BETWEEN_UNLOADS, () -> setup.workers().execute(() -> unloadAgain(connected)));
    }

    private void unloadAgain(Core connected) {
        SynchronizerState now = state();
        if (now.isFinal() || now == SynchronizerState.DRAINING) {
            return;
        }
        log.info("unload_models initiated by timer", Map.of());
        try {
            connected.onboarding().unload(name);
        } catch (RejectedInputException e) {
            log.info(
                    "TRYAGAIN received. Expect to try again in " + BETWEEN_UNLOADS.toSeconds() + " seconds.",
                    Map.of("reason", e.getMessage()));
            planUnload(connected);
            return;
        } catch (StoreException e) {
            log.warn("failed to unload models", Map.of("e", String.valueOf(e.getMessage())));
            planUnload(connected);
            return;
        }
        log.info("Models successfully unloaded. Exiting with status", Map.of("code", 0));
        close();
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
        StepCatalog running = unloading ? steps().without(StepKind.PULL).without(StepKind.EVENT) : steps();
        if (settings.flag(ConfigKeys.DISABLED)) {
            log.info("The configuration says `disabled`: no step runs.", Map.of());
            return setup.waitsForModels();
        }
        running = watching(running);
        announce(running);
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

    /** Watchers run only where the configuration says so: other synchronizers' people may have put them there. */
    private StepCatalog watching(StepCatalog steps) {
        if (steps.watching().isEmpty()) {
            return steps;
        }
        List<String> names = steps.watching().stream()
                .map(step -> step.descriptor().simpleName())
                .toList();
        if (settings.flag(ConfigKeys.ENABLE_WATCHERS)) {
            log.info("Loaded watchers", Map.of("watchers", names));
            return steps;
        }
        log.warn("Skipping watchers: the configuration doesn't say `enable_watchers`.", Map.of("watchers", names));
        return steps.withoutWatching();
    }

    private void announce(StepCatalog steps) {
        log.info("Loading sync steps", Map.of("step_dir", "classpath"));
        log.info("Loaded sync steps", Map.of("steps", steps.names(StepKind.SYNC)));
        if (unloading) {
            log.info("Skipping pull step engine due to synchronizer unloading.", Map.of());
        } else if (steps.of(StepKind.PULL).isEmpty()) {
            log.info("Skipping pull step engine due to no pull_steps_dir dir.", Map.of());
        } else {
            log.info("Loaded pull steps", Map.of("steps", steps.names(StepKind.PULL)));
        }
        if (unloading) {
            log.info("Skipping event engine due to synchronizer unloading.", Map.of());
        } else if (steps.of(StepKind.EVENT).isEmpty()) {
            log.info("Skipping event engine due to no event_steps dir.", Map.of());
        } else {
            log.info("Loaded event steps", Map.of("steps", steps.names(StepKind.EVENT)));
        }
        if (steps.of(StepKind.POLICY).isEmpty()) {
            log.info("Skipping model policies thread due to no model_policies dir.", Map.of());
        } else {
            log.info("Loaded model policies", Map.of("policies", steps.names(StepKind.POLICY)));
        }
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
            if (pause != null) {
                pause.complete(false);
            }
        }
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
