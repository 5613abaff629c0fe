package dev.xproto.runtime.lifecycle;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a synchronizer is in its life; which state may follow which is in one table. */
public enum SynchronizerState {
    /** Not started. */
    NEW,
    /** Logs in to the core. */
    CONNECTING,
    /** Loads its models into the core, or unloads them. */
    LOADING,
    /** Waits until the core has the models that it needs. */
    WAITING_FOR_MODELS,
    /** Makes its engine. */
    STARTING,
    /** Runs steps. */
    RUNNING,
    /** Begins nothing new, and lets what runs finish. */
    DRAINING,
    /** Done, as it should be. */
    STOPPED,
    /** Couldn't start. */
    FAILED;

    private static final Map<SynchronizerState, Set<SynchronizerState>> NEXT = new EnumMap<>(Map.of(
            NEW, EnumSet.of(CONNECTING, STOPPED, FAILED),
            CONNECTING, EnumSet.of(LOADING, DRAINING, FAILED),
            LOADING, EnumSet.of(WAITING_FOR_MODELS, DRAINING, FAILED),
            WAITING_FOR_MODELS, EnumSet.of(STARTING, DRAINING, FAILED),
            STARTING, EnumSet.of(RUNNING, DRAINING, FAILED),
            RUNNING, EnumSet.of(DRAINING),
            DRAINING, EnumSet.of(STOPPED),
            STOPPED, EnumSet.noneOf(SynchronizerState.class),
            FAILED, EnumSet.noneOf(SynchronizerState.class)));

    /** The states that may follow. */
    public Set<SynchronizerState> next() {
        return Set.copyOf(NEXT.getOrDefault(this, Set.of()));
    }

    /** Whether it is over. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
