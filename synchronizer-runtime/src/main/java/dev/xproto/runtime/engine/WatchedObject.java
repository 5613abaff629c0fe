package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Scheduler;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One object, as one watcher knows it. Guarded by its {@link Watching}. */
final class WatchedObject {
    final ObjectKey key;

    /** As it was read last. */
    Row latest;

    /** As the watcher was told of it with success; null before the first time. */
    @Nullable
    Row told;

    /** The revision that the watcher's own write made of it; 0 when there is none. */
    long own;

    Phase phase = Phase.IDLE;

    /** Whether something happened that rows don't show, or that came while the watcher was being told. */
    boolean must;

    /** Whether the store has it no more. */
    boolean gone;

    int failures;

    /** What went wrong the last time; empty when nothing did. */
    String problem = "";

    Scheduler.@Nullable Timer timer;

    /** When the watcher is told again; null unless it waits for that. */
    @Nullable
    Instant nextTry;

    /** How the object stands with the watcher. */
    enum Phase {
        /** The watcher knows it as it is. */
        IDLE,
        /** Waits until the watcher is free. */
        QUEUED,
        /** The watcher is being told. */
        RUNNING,
        /** The watcher has been told for longer than a run may take; others have got its place. */
        HUNG,
        /** Waits for its time. */
        DELAYED
    }

    WatchedObject(ObjectKey key, Row latest) {
        this.key = key;
        this.latest = latest;
    }

    boolean isRunning() {
        return phase == Phase.RUNNING || phase == Phase.HUNG;
    }

    void cancelTimer() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        nextTry = null;
    }
}
