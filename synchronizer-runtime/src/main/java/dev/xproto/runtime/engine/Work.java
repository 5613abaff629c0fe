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
    Urgency urgency = Urgency.RESYNC;
    int failures;
    int changedMeanwhile;

    /** How the last try ended, while it wasn't a success. */
    @Nullable
    Problem problem;

    /** Why dependents of a failure are held, as it was last written to the object. */
    @Nullable
    Problem hold;

    @Nullable
    Node blockedBy;

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

    /** Stamps of the walk that looks for circles. */
    long walk;

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
