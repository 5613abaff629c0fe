package dev.xproto.store.save;

import dev.xproto.store.time.Micros;
import dev.xproto.sync.store.Origin;
import java.time.Instant;
import java.util.Set;

/**
 * Moves {@code updated}, {@code changed_by_step} and {@code changed_by_policy}, and so decides who has to look at the
 * object again. A moment that moves comes to lie after all others of the object, whoever wrote them by whatever clock.
 */
final class MoveTimestamps {
    private MoveTimestamps() {}

    /** A new object is due for everybody. */
    static void created(Draft draft, SaveContext context) {
        Instant moment = context.moment();
        draft.set(BaseFields.CREATED, moment);
        draft.set(BaseFields.UPDATED, null);
        draft.set(BaseFields.UPDATED, after(draft, moment));
    }

    /**
     * A stored object changes.
     *
     * @param changed columns and many-to-many links
     * @param always whether {@code updated} moves whoever saves
     */
    static void changed(Draft draft, Set<String> changed, boolean always, SaveContext context) {
        Instant moment = after(draft, context.moment());
        if (context.origin() == Origin.USER || always) {
            draft.set(BaseFields.UPDATED, moment);
        }
        boolean important = changed.stream().anyMatch(field -> !BaseFields.isStatus(field));
        if (important && context.origin() == Origin.SYNC) {
            draft.set(BaseFields.CHANGED_BY_STEP, moment);
        }
        if (important && context.origin() == Origin.POLICY) {
            draft.set(BaseFields.CHANGED_BY_POLICY, moment);
        }
    }

    private static Instant after(Draft draft, Instant moment) {
        Instant latest = moment;
        for (String field : BaseFields.MOMENTS) {
            if (draft.get(field) instanceof Instant known && !known.isBefore(latest)) {
                latest = known.isBefore(Micros.LATEST) ? known.plusNanos(1000) : Micros.LATEST;
            }
        }
        return latest;
    }
}
