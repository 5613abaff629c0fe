package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Onboarding;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Loads the synchronizer's models into the core, or unloads them, at once or when their objects are gone. */
final class ModelLoading {
    private static final Duration BETWEEN_UNLOADS = Duration.ofSeconds(30);

    private final SynchronizerSetup setup;
    private final Settings settings;
    private final SynchronizerLog log;
    private final String name;
    private final Patience patience;
    private final BooleanSupplier over;
    private final Runnable stop;
    private volatile boolean unloading;

    /**
     * @param name of the synchronizer, and so of the service whose models they are
     * @param over whether the synchronizer ends
     * @param stop ends the synchronizer, when there is nothing left to do
     */
    ModelLoading(
            SynchronizerSetup setup,
            SynchronizerLog log,
            String name,
            Patience patience,
            BooleanSupplier over,
            Runnable stop) {
        this.setup = setup;
        this.settings = setup.settings();
        this.log = log;
        this.name = name;
        this.patience = patience;
        this.over = over;
        this.stop = stop;
    }

    /** Does what the configuration wants; answers the version of the models. */
    String begin(Core connected) {
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

    /** Whether objects are in the way of unloading, so that delete steps have to run first. */
    boolean isUnloading() {
        return unloading;
    }

    private void load(Core connected, Path folder, String version) {
        Onboarding.LoadRequest request = new Onboarding.LoadRequest(
                name, version, settings.text(ConfigKeys.CORE_VERSION).orElse(""), InputFiles.models(folder));
        Onboarding.Result result;
        try {
            log.debug("Calling Loadmodels", Map.of());
            result = patience.until(
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
            patience.until(
                    "failed to unload models", () -> connected.onboarding().unload(name));
            log.info("Models successfully unloaded. Synchronizer exiting", Map.of());
            stop.run();
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
        if (over.getAsBoolean()) {
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
        stop.run();
    }
}
