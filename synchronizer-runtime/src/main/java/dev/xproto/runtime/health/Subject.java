package dev.xproto.runtime.health;

import dev.xproto.sync.spi.Engine;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is asked after.
 *
 * @param name of the synchronizer
 * @param state where it is in its life, in one word
 * @param failed whether it can't go on
 * @param engine empty while there is none
 */
public record Subject(
        String name, Supplier<String> state, Supplier<Boolean> failed, Supplier<Optional<Engine>> engine) {}
