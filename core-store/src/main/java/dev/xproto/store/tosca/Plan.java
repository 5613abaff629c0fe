package dev.xproto.store.tosca;

import dev.xproto.sync.store.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What has to be done to the objects that a recipe describes. Confined to one run of the recipe. */
interface Plan {
    /**
     * The operations in their order, with the objects that they are about; everything wrong is reported. Called once.
     *
     * @param nodes in processing order
     */
    Map<Operation, Target> operations(List<CheckedNode> nodes);

    /** All objects that the nodes mean, in the order in which they are handled; after {@link #operations}. */
    Collection<Target> targets();
}
