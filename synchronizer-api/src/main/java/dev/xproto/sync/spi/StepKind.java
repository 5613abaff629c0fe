package dev.xproto.sync.spi;

/** The kinds of step there are. */
public enum StepKind {
    /** {@link dev.xproto.sync.annotation.SyncStep} on a {@link dev.xproto.sync.step.Actuator}. */
    SYNC,
    /** {@link dev.xproto.sync.annotation.ModelPolicy} on a {@link dev.xproto.sync.step.Policy}. */
    POLICY,
    /** {@link dev.xproto.sync.annotation.PullStep} on a {@link dev.xproto.sync.step.Puller}. */
    PULL,
    /** {@link dev.xproto.sync.annotation.EventStep} on a {@link dev.xproto.sync.step.EventHandler}. */
    EVENT,
    /** {@link dev.xproto.sync.annotation.Watcher} on a {@link dev.xproto.sync.step.WatchHandler}. */
    WATCHER
}
