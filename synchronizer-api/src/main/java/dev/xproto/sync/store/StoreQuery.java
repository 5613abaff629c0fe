package dev.xproto.sync.store;

import dev.xproto.sync.model.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to read. Results come as rows of the object's most specific model: in the order that is asked for, and by ascending
 * id where that leaves it open. Objects of an abstract model come model by model.
 *
 * @param model the model; objects of its descendants fit too
 * @param kind which objects
 * @param conditions all must hold
 * @param limit at most so many rows, 1 or more
 * @param pageToken where the last page of the same query ended; null for the first
 * @param order what to order by, the weightiest first; empty for the ids alone
 */
public record StoreQuery(
        String model,
        Kind kind,
        List<Predicate<?>> conditions,
        int limit,
        @Nullable String pageToken,
        List<Order> order) {
    /** Copies the conditions. */
    public StoreQuery {
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
        if (limit < 1) {
            throw new IllegalArgumentException("a page holds at least one row, not " + limit);
        }
    }

    /** A query in the order of ids. */
    public StoreQuery(String model, Kind kind, List<Predicate<?>> conditions, int limit, @Nullable String pageToken) {
        this(model, kind, conditions, limit, pageToken, List.of());
    }

    /**
     * What to order by. Objects without a value come last, whatever the direction.
     *
     * @param field a column of the model, or {@code id}
     * @param descending whether the greatest comes first
     */
    public record Order(String field, boolean descending) {}

    /** Which objects a query looks at. */
    public enum Kind {
        /** Those that aren't deleted. */
        LIVE,
        /** Live ones that changed since they were enacted, unless {@code lazy_blocked} or {@code no_sync}. */
        DIRTY_OBJECTS,
        /** Soft-deleted ones. */
        DELETED_OBJECTS,
        /** Live ones that changed since they were policed, unless {@code no_policy}. */
        DIRTY_POLICIES,
        /** Soft-deleted ones that changed since they were policed, unless {@code no_policy}. */
        DELETED_POLICIES
    }
}
