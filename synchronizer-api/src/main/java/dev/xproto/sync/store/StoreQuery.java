package dev.xproto.sync.store;

import dev.xproto.sync.model.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to read. Results come by ascending id, as rows of the object's most specific model.
 *
 * @param model the model; objects of its descendants fit too
 * @param kind which objects
 * @param conditions all must hold
 * @param limit at most so many rows, 1 or more
 * @param pageToken where the last page ended; null for the first
 */
public record StoreQuery(
        String model,
        Kind kind,
        List<Predicate<?>> conditions,
        int limit,
        @Nullable String pageToken) {
    /** Copies the conditions. */
    public StoreQuery {
        conditions = List.copyOf(conditions);
        if (limit < 1) {
            throw new IllegalArgumentException("a page holds at least one row, not " + limit);
        }
    }

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
