package dev.xproto.runtime.engine;

import dev.xproto.sync.spi.Scheduler;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is due for one object in one lane, and how far it has come. Guarded by the engine's lock. */
final class Work {
    final Node node;
    final Lane lane;

    /** Whether there is something to be done. */
    boolean due;

    /** Whether a step asked for a run although nothing says that the object is out of date. */
    boolean forced;

    Phase phase = Phase.IDLE;
    int failures;
    int changedMeanwhile;

    /** How the last try ended, while it wasn't a success. */
    @Nullable
    Problem problem;

    /** Why dependents of a failure are held, as it was last written to the object. */
    @Nullable
    Problem hold;

    /** What it waits for; {@link Waits} knows it the other way round. */
    @Nullable
    Node blockedBy;

    /** How urgently it has to be looked at; null when it hasn't. */
    @Nullable
    Urgency open;

    /** Where it is in the queue of those that could run: the list, its neighbours there, and its rank; see {@link ReadyQueue}. */
    ReadyQueue.@Nullable Row queue;

    @Nullable
    Work queuedBefore;

    @Nullable
    Work queuedAfter;

    long rank;
    long turn;

    /** By the steady clock. */
    @Nullable
    Instant nextTry;

    /** When its last run ended, by the steady clock. */
    @Nullable
    Instant ended;

    Scheduler.@Nullable Timer timer;

    @Nullable
    Ticket ticket;

    /** Set when its turn in a circle of dependencies has come. */
    boolean turnInCircle;

    Work(Node node, Lane lane) {
        this.node = node;
        this.lane = lane;
    }

    /** Where it is. */
    enum Phase {
        /** Nothing planned. */
        IDLE,
        /** Waits for another object. */
        BLOCKED,
        /** Waits for a free place. */
        QUEUED,
        /** Runs. */
        RUNNING,
        /** Waits for its time. */
        DELAYED
    }

    /**
     * Why it isn't in sync.
     *
     * @param code for {@code backend_code}
     * @param text for {@code backend_status}
     */
    record Problem(int code, String text) {}

    /** Whether it runs for longer than it may. */
    boolean isHung() {
        return phase == Phase.RUNNING && ticket != null && ticket.cancelled();
    }

    boolean isBlockedBy(Node obstacle) {
        return phase == Phase.BLOCKED && blockedBy == obstacle;
    }

    void cancelTimer() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        nextTry = null;
    }

    @Override
    public String toString() {
        return lane + " of " + node;
    }
}
