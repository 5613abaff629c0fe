package dev.xproto.server.backup;

import dev.xproto.store.ServedCore;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How bringing a backup back has ended.
 *
 * @param order what was ordered
 * @param failure why the old data are there again; null when those of the backup are there
 */
public record RestoreOutcome(RestoreOrder order, @Nullable String failure) {
    private static final int MOST = 1000;

    /**
     * Writes it on the order, which is made anew where the data of the backup don't know it. Orders that were under way when
     * the backup was made are given up: nobody works on them.
     */
    void note(ServedCore core, Instant now) {
        ModelStore store = core.store(Caller.CORE);
        for (Row row : all(store)) {
            boolean own = order.uuid().equals(row.get("uuid"));
            String status = Objects.toString(row.get("status"), "");
            if (!own && (status.isEmpty() || status.equals("inprogress")) && row.get("enacted") == null) {
                save(store, row, Map.of("status", "orphaned", "backend_status", "enacted", "backend_code", 1), now);
            }
        }
        Row own = find(store, Backups.OPERATION, "uuid", order.uuid()).orElseGet(() -> remade(store));
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("status", failure == null ? "restored" : "failed");
        values.put("error_msg", failure == null ? "" : Backups.cut(failure));
        values.put("backend_code", failure == null ? 1 : 2);
        values.put("backend_status", failure == null ? "enacted" : "failed");
        save(store, own, values, now);
    }

    private static List<Row> all(ModelStore store) {
        return store.read(new StoreQuery(Backups.OPERATION, StoreQuery.Kind.LIVE, List.of(), MOST, null))
                .rows();
    }

    private static Optional<Row> find(ModelStore store, String model, String field, Object value) {
        Predicate<?> condition = new Predicate<>(field, Operator.EQUAL, value, false);
        return store.read(new StoreQuery(model, StoreQuery.Kind.LIVE, List.of(condition), 1, null)).rows().stream()
                .findFirst();
    }

    private Row remade(ModelStore store) {
        Object uri = Objects.requireNonNull(order.file().get("uri"));
        Row file = find(store, Backups.FILE, "uri", uri)
                .orElseGet(() -> store.commit(
                                Batch.of(Origin.SYNC, new Operation.Create(Backups.FILE, -1, order.file())))
                        .get(0));
        Map<String, @Nullable Object> values = new HashMap<>(order.order());
        values.put("file", file.id());
        return store.commit(Batch.of(Origin.SYNC, new Operation.Create(Backups.OPERATION, -1, values)))
                .get(0);
    }

    private static void save(ModelStore store, Row row, Map<String, @Nullable Object> values, Instant now) {
        Map<String, @Nullable Object> all = new HashMap<>(values);
        all.put("effective_date", now);
        all.put("enacted", Backups.later(row));
        store.commit(Batch.of(Origin.SYNC, new Operation.Update(row.key(), all, OptionalLong.empty(), false)));
    }
}
