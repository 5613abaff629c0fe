package dev.xproto.sync.spi;

import dev.xproto.sync.model.ObjectKey;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Is told of what an engine does, on the thread that did it. Must return soon, and not throw. */
@FunctionalInterface
public interface RunListener {
    /** Nobody listens. */
    RunListener NONE = report -> {};

    /** A run has ended, and its outcome is stored. */
    void onRun(RunReport report);

    /** What was run. */
    enum Action {
        /** {@code syncRecord}. */
        SYNC,
        /** {@code deleteRecord}. */
        DELETE,
        /** {@code handleCreate}, {@code handleUpdate} or {@code handleDelete} of a model's policies. */
        POLICY,
        /** {@code pullRecords}. */
        PULL,
        /** {@code handleWatchedObject}. */
        WATCH,
        /** {@code processEvent}. */
        EVENT
    }

    /** How a run ended. */
    enum Result {
        /** It did what it should, and that is written down. */
        SUCCESS,
        /** The step said: not now. */
        DEFERRED,
        /** The step had no success, for a reason nobody has to look at. */
        INNOCUOUS,
        /** The step threw anything else. */
        FAILURE,
        /** The object was changed or deleted while the step ran; nothing was written down, it runs again. */
        CHANGED_MEANWHILE,
        /** There was nothing to do any more. */
        NOTHING_TO_DO,
        /** The store couldn't be reached; tried again. */
        STORE_UNAVAILABLE,
        /** It failed too often; an event was put aside. */
        GIVEN_UP
    }

    /**
     * One run.
     *
     * @param action what was run
     * @param step the step's class name without its package; of policies the first one's
     * @param key the object; null for a pull step or an event
     * @param model the object's most specific model; empty for a pull step; of an event its topic
     * @param attempt which try it was at the object's present state, from 1
     * @param result how it ended
     * @param message what was said about it; empty for a success
     * @param took from its beginning until its outcome was stored
     */
    record RunReport(
            Action action,
            String step,
            @Nullable ObjectKey key,
            String model,
            int attempt,
            Result result,
            String message,
            Duration took) {}
}
