package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.NearestName;
import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.Scheduler;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.StoreException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Waits until the core has the models that a synchronizer needs. */
final class RequiredModels {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final List<String> names;
    private final ModelStore store;
    private final Scheduler scheduler;
    private final Executor workers;
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private List<String> told = List.of();
    private boolean away;

    RequiredModels(List<String> names, ModelStore store, Scheduler scheduler, Executor workers) {
        this.names = names;
        this.store = store;
        this.scheduler = scheduler;
        this.workers = workers;
    }

    /** Those that the core doesn't have now. */
    List<String> missing() {
        Schema schema = store.schema();
        return names.stream().filter(name -> schema.find(name).isEmpty()).toList();
    }

    /** What to say where nobody is going to bring the missing ones. */
    List<Finding> findings(String source) {
        List<String> known = store.schema().types().stream().map(RowType::name).toList();
        return missing().stream()
                .map(name -> new Finding(
                        StartCode.MODELS_MISSING.id(),
                        true,
                        source,
                        0,
                        0,
                        "the core has no model `" + name + "`, which `required_models` names",
                        NearestName.of(name, known)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("load the service that brings it first")))
                .toList();
    }

    /** Completes with true once all are there, with false when {@link #giveUp()} comes first. */
    CompletableFuture<Boolean> await() {
        look();
        return done;
    }

    void giveUp() {
        done.complete(false);
    }

    private void look() {
        if (done.isDone()) {
            return;
        }
        if (!hear()) {
            later();
            return;
        }
        List<String> missing = missing();
        if (missing.isEmpty()) {
            if (!names.isEmpty()) {
                SynchronizerLog.plain("required_models, found:", Map.of("models", String.join(", ", names)));
            }
            done.complete(true);
            return;
        }
        if (!missing.equals(told)) {
            told = missing;
            SynchronizerLog.plain("required_models: missing", Map.of("models", String.join(", ", missing)));
        }
        later();
    }

    private void later() {
        scheduler.schedule(BETWEEN_LOOKS, () -> workers.execute(this::look));
    }

    /** A core elsewhere says with every answer which models it has, also with one about nothing. */
    private boolean hear() {
        if (names.isEmpty()) {
            return true;
        }
        try {
            var unused = store.read(List.of());
            away = false;
            return true;
        } catch (StoreException e) {
            if (!away) {
                away = true;
                SynchronizerLog.plain("required_models: the core can't be used", CoreTrouble.words(e, BETWEEN_LOOKS));
            }
            return false;
        }
    }
}
