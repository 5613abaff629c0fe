package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StaleObjectException;
import dev.xproto.sync.store.StoreInternalException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Writes bookkeeping onto an object, unless the object has become another one than the run saw. */
final class OutcomeStore {
    /** Each try needs another writer in between. */
    private static final int TRIES = 20;

    private final ModelStore store;
    private final Origin origin;
    private final List<String> decisive;

    /** The decisive columns are those whose change makes an outcome worthless. */
    OutcomeStore(ModelStore store, Origin origin, List<String> decisive) {
        this.store = store;
        this.origin = origin;
        this.decisive = decisive;
    }

    /**
     * What came of writing.
     *
     * @param row the object afterwards; null when it is gone
     * @param changed whether it was changed meanwhile, and so nothing was written
     */
    record Written(@Nullable Row row, boolean changed) {}

    /** Writes over the base, or over what others made of it meanwhile as long as that leaves the fetched copy's decisive columns alone. */
    Written write(Row fetched, Row base, Map<String, @Nullable Object> values) {
        Row current = base;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (!sameDecisive(fetched, current)) {
                return new Written(current, true);
            }
            try {
                Operation update =
                        new Operation.Update(current.key(), values, OptionalLong.of(current.revision()), false);
                return new Written(store.commit(Batch.of(origin, update)).get(0), false);
            } catch (StaleObjectException e) {
                Row now = read(current.key());
                if (now == null) {
                    return new Written(null, false);
                }
                current = now;
            } catch (ObjectNotFoundException e) {
                return new Written(null, false);
            }
        }
        throw new StoreInternalException(
                "others keep changing " + fetched.key() + " while its outcome is stored", null);
    }

    @Nullable
    Row read(ObjectKey key) {
        List<Row> rows = store.read(List.of(key));
        return rows.isEmpty() ? null : rows.get(0);
    }

    private boolean sameDecisive(Row fetched, Row current) {
        return decisive.stream().allMatch(column -> Objects.equals(fetched.get(column), current.get(column)));
    }
}
