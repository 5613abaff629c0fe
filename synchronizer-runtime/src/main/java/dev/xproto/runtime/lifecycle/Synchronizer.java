package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.engine.SyncEngineProvider;
import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.Onboarding;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices.SynchronizerInfo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
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
    private static final Duration BETWEEN_UNLOADS = Duration.ofSeconds(30);

    private final SynchronizerSetup setup;
    private final Settings settings;
    private final String name;
    private final SynchronizerLog log;
    private final CompletableFuture<SynchronizerState> end = new CompletableFuture<>();
    private SynchronizerState state = SynchronizerState.NEW;
    private @Nullable Core core;
    private @Nullable Engine engine;
    private @Nullable RequiredModels requiredModels;
    private boolean unloading;

    /** A synchronizer that hasn't started. */
    public Synchronizer(SynchronizerSetup setup) {
        this.setup = setup;
        this.settings = setup.settings();
        this.name = settings.text(ConfigKeys.NAME).orElse("unknown");
        this.log = new SynchronizerLog(name);
    }

    /**
     * Goes through the whole start; waits for required models as long as it takes.
     *
     * @return running, or stopped when there was nothing to run
     * @throws StartException it can't start, for reasons that somebody can put right
     * @throws RejectedInputException the core refuses the models or the recipe; nothing of them was applied
     */
    public SynchronizerState start() {
        try {
            folders();
            become(SynchronizerState.CONNECTING);
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

    private void folders() {
        List<Finding> notes = FolderNotes.of(settings);
        if (notes.stream().anyMatch(Finding::error)) {
            throw new StartException(notes);
        }
        notes.forEach(note -> log.warn(note.message(), Map.of("key", note.source() + ":" + note.line())));
    }

    private Core connect() {
        Core connected = new CoreConnector(settings, setup.scheduler().clock()).connect(loader());
        synchronized (this) {
            core = connected;
        }
        return connected;
    }

    private static ClassLoader loader() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElse(Synchronizer.class.getClassLoader());
    }

    private String onboard(Core connected) {
        Path file = setup.versionFile();
        String version = file == null ? "unknown" : InputFiles.firstLine(file);
        Map<String, Object> values = new LinkedHashMap<>();
        settings.text(ConfigKeys.CORE_VERSION).ifPresent(needed -> values.put("core_version", needed));
        SynchronizerLog.plain("Service version is " + version, values);
        if (settings.text(ConfigKeys.DESIRED_STATE).orElse("load").equals("unload")) {
            log.info("Trying for an easy unload_models", Map.of());
            tryUnload(connected);
        } else if (setup.modelsDir() != null) {
            load(connected, setup.modelsDir(), version);
        }
        return version;
    }

    private void load(Core connected, Path folder, String version) {
        Onboarding.Result result = connected
                .onboarding()
                .load(new Onboarding.LoadRequest(
                        name, version, settings.text(ConfigKeys.CORE_VERSION).orElse(""), InputFiles.models(folder)));
        if (result.changed() && !result.warnings().isEmpty()) {
            // The build told them one by one to the modeller; an operator needs to know only that they exist.
            log.warn(
                    "The models have warnings",
                    Map.of("count", result.warnings().size(), "see", "xproto lint", "folder", folder));
        }
        log.debug(result.changed() ? "Models are loaded" : "Models were loaded already", Map.of());
    }

    /** Objects may be in the way: then delete steps have to run first. */
    private void tryUnload(Core connected) {
        try {
            connected.onboarding().unload(name);
        } catch (RejectedInputException e) {
            unloading = true;
            log.info(
                    "Objects are in the way of unloading. Expect to try again",
                    Map.of("seconds", BETWEEN_UNLOADS.toSeconds(), "reason", e.getMessage()));
            setup.scheduler().schedule(BETWEEN_UNLOADS, () -> setup.workers().execute(() -> unloadAgain(connected)));
            return;
        }
        log.info("Models successfully unloaded. Synchronizer exiting", Map.of());
        close();
    }

    private void unloadAgain(Core connected) {
        if (state() == SynchronizerState.RUNNING) {
            log.info("unload_models initiated by timer", Map.of());
            tryUnload(connected);
        }
    }

    private boolean awaitModels(Core connected) {
        RequiredModels models =
                new RequiredModels(settings.texts(ConfigKeys.REQUIRED_MODELS), connected.store(), setup.scheduler());
        if (!setup.waitsForModels() && !models.missing().isEmpty()) {
            throw new StartException(models.findings(settings.file().toString()));
        }
        synchronized (this) {
            requiredModels = models;
        }
        return models.await().join();
    }

    private boolean startEngine(Core connected, String version) {
        StepCatalog steps = unloading ? setup.steps().without(StepKind.PULL) : setup.steps();
        if (settings.flag(ConfigKeys.DISABLED)) {
            log.info("The configuration says `disabled`: no step runs.", Map.of());
            return setup.waitsForModels();
        }
        announce(steps);
        if (steps.all().isEmpty()) {
            log.info("No sync steps, no policies, and no event steps. Synchronizer exiting.", Map.of());
            return false;
        }
        EngineOptions options = EngineOptions.DEFAULT
                .withConcurrency(settings.count(ConfigKeys.CONCURRENCY))
                .withBackoffDisabled(settings.flag(ConfigKeys.BACKOFF_DISABLED));
        Engine made = new SyncEngineProvider()
                .create(new EngineSetup(
                        connected.store(),
                        steps.all(),
                        new SynchronizerInfo(name, version),
                        setup.scheduler(),
                        setup.workers(),
                        setup.random(),
                        options,
                        setup.listener(),
                        null));
        synchronized (this) {
            engine = made;
        }
        made.start();
        return true;
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
        log.info("Skipping event engine due to no event_steps dir.", Map.of());
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
        engine().ifPresent(Engine::close);
        core().ifPresent(Core::close);
    }

    private synchronized void become(SynchronizerState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("a synchronizer that is " + state + " can't become " + next);
        }
        state = next;
    }
}
