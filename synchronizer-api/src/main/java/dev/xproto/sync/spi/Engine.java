package dev.xproto.sync.spi;

import dev.xproto.sync.model.ObjectKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs steps whenever objects need them. Safe for use by many threads. */
public interface Engine extends AutoCloseable {
    /** Looks at everything there is and begins to watch. Once only. */
    void start();

    /** Looks at everything again, whatever the feed said. */
    void resync();

    /** Whether nothing runs, and nothing would run before time goes on or somebody changes something. */
    boolean isQuiet();

    /** Waits until {@link #isQuiet()}. */
    void awaitQuiet() throws InterruptedException;

    /** Every object that has something to be done, and why that isn't done yet; by key. */
    List<WaitingObject> waiting();

    /** Whether the store can be read and its feed followed; while not, nothing new is begun. */
    boolean isConnected();

    /**
     * Begins nothing new, waits for what runs, and lets go of the store. What still runs after
     * {@link EngineOptions#stopGrace()} is interrupted; what runs after as long again is left alone.
     */
    @Override
    void close();

    /**
     * An object that isn't in sync, or whose policy is due.
     *
     * @param key which object
     * @param model its most specific model
     * @param state where it stands
     * @param reason why nothing happens to it at the moment, or that it is being worked on; in words for people
     * @param nextTry when it is tried again; null when that doesn't hang on time
     */
    record WaitingObject(
            ObjectKey key,
            String model,
            State state,
            String reason,
            @Nullable Instant nextTry) {
        /** Where an object stands that something has to be done for. */
        public enum State {
            /** It is being worked on. */
            RUNNING,
            /** Its run takes longer than {@link EngineOptions#timeLimit()}; others have got its place. */
            HUNG,
            /** Waits for a free place. */
            QUEUED,
            /** Waits for another object. */
            BLOCKED,
            /** Waits for its time. */
            DELAYED
        }
    }
}
