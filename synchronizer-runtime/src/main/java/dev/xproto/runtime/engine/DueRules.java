package dev.xproto.runtime.engine;

import dev.xproto.sync.model.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something is to be done for an object: read off its bookkeeping columns. */
final class DueRules {
    private DueRules() {}

    /** What of the object decides whether its sync step is due; null when it never changed. */
    static @Nullable Instant syncChange(Row row) {
        return later(row.get("updated"), row.get("changed_by_policy"));
    }

    /** What of the object decides whether its policies are due; null when it never changed. */
    static @Nullable Instant policyChange(Row row) {
        return later(row.get("updated"), row.get("changed_by_step"));
    }

    static boolean isDeleted(Row row) {
        return is(row, "deleted");
    }

    /** Whether a sync step has to run: to synchronize a live object, or to delete a deleted one. */
    static boolean sync(Row row) {
        if (row.type().noSync()) {
            return false;
        }
        if (isDeleted(row)) {
            return !is(row, "backend_need_reap");
        }
        return !is(row, "no_sync") && !is(row, "lazy_blocked") && isBehind(row.get("enacted"), syncChange(row));
    }

    /** Whether the policies have to run. */
    static boolean policy(Row row) {
        if (row.type().noPolicy()) {
            return false;
        }
        return (isDeleted(row) || !is(row, "no_policy")) && isBehind(row.get("policed"), policyChange(row));
    }

    private static boolean isBehind(@Nullable Object done, @Nullable Instant change) {
        return !(done instanceof Instant moment) || (change != null && moment.isBefore(change));
    }

    private static boolean is(Row row, String column) {
        return Boolean.TRUE.equals(row.get(column));
    }

    private static @Nullable Instant later(@Nullable Object a, @Nullable Object b) {
        Instant first = a instanceof Instant moment ? moment : null;
        Instant second = b instanceof Instant moment ? moment : null;
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isAfter(second) ? first : second;
    }
}
