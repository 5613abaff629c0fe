package dev.xproto.sync.spi;

/** Makes engines. Found by {@link java.util.ServiceLoader}: so tests of steps need not know who runs them. */
public interface EngineProvider {
    /**
     * An engine that hasn't started.
     *
     * @throws IllegalArgumentException the steps don't go together, or the engine can't run one of them; the message
     *     names them all
     */
    Engine create(EngineSetup setup);
}
