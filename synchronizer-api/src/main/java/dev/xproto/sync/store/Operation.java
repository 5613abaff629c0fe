package dev.xproto.sync.store;

import dev.xproto.sync.model.ObjectKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One change inside a {@link Batch}. Values are of their column's class, a list of ids for a many-to-many link, and null
 * for absence; links are named without {@code _id}. A negative id stands for the object that the batch creates under it.
 */
public sealed interface Operation {
    /**
     * A new object.
     *
     * @param model a model that isn't abstract
     * @param temporaryId negative, and used once in the batch
     * @param values what is set; the rest gets its default
     */
    record Create(String model, int temporaryId, Map<String, @Nullable Object> values) implements Operation {
        /** Copies the values. */
        public Create {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /**
     * A change of an object, deleted or not.
     *
     * @param expectedRevision refused as stale when the object has another one; empty: the last writer wins
     * @param alwaysUpdateTimestamp whether {@code updated} moves whatever the batch's origin
     */
    record Update(
            ObjectKey key,
            Map<String, @Nullable Object> values,
            OptionalLong expectedRevision,
            boolean alwaysUpdateTimestamp)
            implements Operation {
        /** Copies the values. */
        public Update {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /**
     * A soft deletion, with everything that can't be without the object.
     *
     * @param expectedRevision refused as stale when the object has another one; empty: whatever it has
     */
    record Delete(ObjectKey key, OptionalLong expectedRevision) implements Operation {}
}
