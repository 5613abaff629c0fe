package dev.xproto.runtime.engine;

/** A bus that brings events to {@link EventSteps}. Safe for use by many threads. */
public interface EventBus extends AutoCloseable {
    /** Begins to listen, and returns at once; while the bus can't be reached it is tried again. */
    void start();

    /** Begins with no further event, waits for those that are being handled, and remembers how far it came. */
    @Override
    void close();
}
