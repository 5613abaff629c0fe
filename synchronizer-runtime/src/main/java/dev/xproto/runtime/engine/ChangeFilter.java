package dev.xproto.runtime.engine;

import dev.xproto.sync.store.Change;
import java.util.HashSet;
import java.util.Set;

/** Which changes in the feed say that an object has to be looked at. */
final class ChangeFilter {
    /** Columns that say how things stand, and nothing of what is to be done. */
    private static final Set<String> STATUS = Set.of(
            "backend_status",
            "backend_code",
            "backend_register",
            "policy_status",
            "policy_code",
            "backend_need_delete");

    /** What the outcome of a run writes besides; the dispatcher is told of that by the run itself. */
    private static final Set<String> OUTCOME = Set.of("enacted", "policed", "backend_need_reap");

    /** What says when somebody last did something about the object. */
    private static final Set<String> MOMENTS = Set.of("changed_by_step", "changed_by_policy");

    private final Dispatcher dispatcher;

    /** Whether the column only tells how the house gets on with the object. */
    static boolean isBookkeeping(String column) {
        return STATUS.contains(column) || OUTCOME.contains(column) || MOMENTS.contains(column);
    }

    ChangeFilter(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    boolean matters(Change change) {
        if (change.kind() != Change.Kind.UPDATED) {
            return true;
        }
        if (STATUS.containsAll(change.fields())) {
            return change.fields().isEmpty();
        }
        Set<String> rest = new HashSet<>(change.fields());
        rest.removeAll(STATUS);
        return !OUTCOME.containsAll(rest) || !dispatcher.knows(change.key(), change.revision());
    }
}
