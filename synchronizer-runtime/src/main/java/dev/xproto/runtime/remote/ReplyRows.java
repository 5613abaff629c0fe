package dev.xproto.runtime.remote;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.StoreUnavailableException;
import dev.xproto.wire.rows.RowMessages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of an answer. An object that comes more than once in one answer is one row. */
final class ReplyRows {
    private final RemoteSchema schema;

    ReplyRows(RemoteSchema schema) {
        this.schema = schema;
    }

    /** The rows, by the models of that version. */
    List<Row> read(List<dev.xproto.wire.store.Row> messages, String version) {
        Schema models = schema.of(version);
        Map<ObjectKey, Row> known = new HashMap<>();
        List<Row> rows = new ArrayList<>(messages.size());
        for (dev.xproto.wire.store.Row message : messages) {
            RowType type = models.find(message.getModel()).orElseThrow(() -> changed(message.getModel()));
            ObjectKey key = type.key(message.getId());
            Row before = known.get(key);
            if (before == null || before.revision() != message.getRevision()) {
                before = read(message, type);
                known.put(key, before);
            }
            rows.add(before);
        }
        return rows;
    }

    private static Row read(dev.xproto.wire.store.Row message, RowType type) {
        try {
            return RowMessages.read(message, type);
        } catch (IllegalArgumentException e) {
            throw new StoreUnavailableException(
                    "the core sends a row that doesn't fit its model: " + e.getMessage(), e);
        }
    }

    private static StoreUnavailableException changed(String model) {
        return new StoreUnavailableException(
                "the core's models change at this moment; `" + model + "` isn't among those that it shows", null);
    }
}
