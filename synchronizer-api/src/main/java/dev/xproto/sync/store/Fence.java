package dev.xproto.sync.store;

/**
 * Proof that whoever sends a batch was in charge when it began. Who takes over gets a higher token, and from the first batch
 * with it on the store refuses those with lower ones: one who was cut off, or paused, can't write over the new one.
 *
 * @param scope what it is in charge of, such as a synchronizer's name, or a part of its work; not empty
 * @param token grows with every change of who is in charge; 0 or more
 */
public record Fence(String scope, long token) {
    /** Checks both. */
    public Fence {
        if (scope.isBlank()) {
            throw new IllegalArgumentException("a fence needs a scope: what its holder is in charge of");
        }
        if (token < 0) {
            throw new IllegalArgumentException("a fence's token is 0 or more, not " + token);
        }
    }
}
