package dev.xproto.parser.internal;

import dev.xproto.parser.model.ModelGraph;
import java.util.Set;

/**
 * What the linker makes.
 *
 * @param graph whatever has a meaning
 * @param incomplete names of models that lost a base or a member, which had none
 */
public record Linked(ModelGraph graph, Set<String> incomplete) {
    /** Copies the set. */
    public Linked {
        incomplete = Set.copyOf(incomplete);
    }
}
