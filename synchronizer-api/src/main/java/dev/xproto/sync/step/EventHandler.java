package dev.xproto.sync.step;

/** Turns events from a bus into changes of the models. */
@FunctionalInterface
public interface EventHandler {
    /** Handles one event; after an exception the event comes again, a limited number of times. */
    void processEvent(Event event) throws Exception;
}
