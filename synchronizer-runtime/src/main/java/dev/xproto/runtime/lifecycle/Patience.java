package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.store.StoreUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waits for a core that can't be used now. Used by one thread; given up by any. */
final class Patience {
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(10);

    private final SynchronizerSetup setup;
    private final SynchronizerLog log;
    private final BooleanSupplier over;
    private @Nullable CompletableFuture<Boolean> pause;

    /**
     * @param over whether the synchronizer ends, so that nothing is worth waiting for
     */
    Patience(SynchronizerSetup setup, SynchronizerLog log, BooleanSupplier over) {
        this.setup = setup;
        this.log = log;
        this.over = over;
    }

    /**
     * Tries again for as long as the core can't be used, and tells why once; but not in a run that somebody waits for.
     *
     * @throws StartException nobody waits for the core, or it was given up
     */
    <T> T until(String trouble, Supplier<T> attempt) {
        String told = "";
        while (true) {
            try {
                T result = attempt.get();
                if (!told.isEmpty()) {
                    log.info("The core can be used again", Map.of());
                }
                return result;
            } catch (StoreUnavailableException e) {
                StartException stop = CoreTrouble.stop(setup.settings(), trouble, e);
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
        CompletableFuture<Boolean> waited = new CompletableFuture<>();
        synchronized (this) {
            pause = waited;
        }
        setup.scheduler().schedule(BETWEEN_ATTEMPTS, () -> waited.complete(true));
        if (over.getAsBoolean() || !waited.join()) {
            throw new StartException(List.of(new Finding(
                    StartCode.STOPPED.id(), false, "synchronizer", 0, 0, "stopped before it had started", "")));
        }
    }

    /** Ends the wait that there may be. */
    synchronized void giveUp() {
        if (pause != null) {
            pause.complete(false);
        }
    }
}
