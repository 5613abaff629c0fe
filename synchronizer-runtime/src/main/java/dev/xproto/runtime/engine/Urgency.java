package dev.xproto.runtime.engine;

import java.time.Duration;

/** Who goes first; by how much is the time after which somebody less urgent has caught up. */
enum Urgency {
    /** Somebody changed the object. */
    CHANGE(Duration.ZERO),
    /** A retry, or what it waited for is in sync. */
    RETRY(Duration.ofSeconds(5)),
    /** Found by looking at everything. */
    RESYNC(Duration.ofSeconds(15));

    private final Duration handicap;

    Urgency(Duration handicap) {
        this.handicap = handicap;
    }

    /** The more urgent of both. */
    Urgency or(Urgency other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Duration handicap() {
        return handicap;
    }
}
