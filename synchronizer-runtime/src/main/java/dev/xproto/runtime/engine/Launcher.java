package dev.xproto.runtime.engine;

/** Has things done on workers' threads. Called under the dispatcher's lock, so everything returns at once. */
interface Launcher {
    /** Runs a work. */
    void launch(Work work, Ticket ticket, boolean forced);

    /** There are holds to be written down; see {@link Dispatcher#takeHolds()}. */
    void holds();
}
