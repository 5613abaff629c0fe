package dev.xproto.sync.store;

import java.util.List;
import java.util.OptionalLong;

/**
 * Changes that happen together or not at all: the outcome of a step, a recipe, a batch from the wire.
 *
 * @param operations in order
 * @param origin who they come from
 * @param fence refused when the store has seen a higher one from this synchronizer; empty outside a fleet
 */
public record Batch(List<Operation> operations, Origin origin, OptionalLong fence) {
    /** Copies the operations. */
    public Batch {
        operations = List.copyOf(operations);
    }

    /** A batch without a fence. */
    public static Batch of(Origin origin, Operation... operations) {
        return new Batch(List.of(operations), origin, OptionalLong.empty());
    }
}
