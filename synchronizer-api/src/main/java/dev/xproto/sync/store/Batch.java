package dev.xproto.sync.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes that happen together or not at all: the outcome of a step, a recipe, a batch from the wire.
 *
 * @param operations in order
 * @param origin who they come from
 * @param fence refused as stale when the store has seen a higher token of its scope; null outside a fleet
 */
public record Batch(
        List<Operation> operations, Origin origin, @Nullable Fence fence) {
    /** Copies the operations. */
    public Batch {
        operations = List.copyOf(operations);
    }

    /** A batch without a fence. */
    public static Batch of(Origin origin, Operation... operations) {
        return new Batch(List.of(operations), origin, null);
    }

    /** The same, fenced. */
    public Batch withFence(Fence other) {
        return new Batch(operations, origin, other);
    }
}
