package dev.xproto.wire.rows;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.wire.store.Ids;
import dev.xproto.wire.store.Key;
import dev.xproto.wire.store.LinksOf;
import dev.xproto.wire.store.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys, rows and far ends of links as messages, and back. */
public final class RowMessages {
    private RowMessages() {}

    /** The message of a key. */
    public static Key of(ObjectKey key) {
        return Key.newBuilder().setRoot(key.root()).setId(key.id()).build();
    }

    /** The key of a message. */
    public static ObjectKey read(Key key) {
        return new ObjectKey(key.getRoot(), key.getId());
    }

    /** The message of a row: what is present. */
    public static dev.xproto.wire.store.Row of(Row row) {
        dev.xproto.wire.store.Row.Builder message = dev.xproto.wire.store.Row.newBuilder()
                .setModel(row.type().name())
                .setId(row.id())
                .setRevision(row.revision());
        row.present().forEach((name, value) -> message.putValues(name, ValueMessages.of(value)));
        return message.build();
    }

    /**
     * The row of a message. Columns that the type doesn't have are left out.
     *
     * @param type the model that the message names
     * @throws IllegalArgumentException a column holds something else
     */
    public static Row read(dev.xproto.wire.store.Row message, RowType type) {
        @Nullable Object[] values = new @Nullable Object[type.columns().size()];
        message.getValuesMap().forEach((name, value) -> {
            int slot = type.slot(name);
            if (slot >= 0) {
                values[slot] =
                        ValueMessages.read(value, type.columns().get(slot).kind());
            }
        });
        return Row.of(type, message.getId(), message.getRevision(), values);
    }

    /** The message of the far ends of an object's links. */
    public static LinksOf of(ObjectKey key, Map<String, List<Integer>> links) {
        LinksOf.Builder message = LinksOf.newBuilder().setKey(of(key));
        links.forEach((name, ids) ->
                message.putLinks(name, Ids.newBuilder().addAllId(ids).build()));
        return message.build();
    }

    /** The far ends that a message tells of, by name of the link. */
    public static Map<String, List<Integer>> links(LinksOf message) {
        Map<String, List<Integer>> links = new LinkedHashMap<>();
        message.getLinksMap().forEach((name, ids) -> links.put(name, List.copyOf(ids.getIdList())));
        return links;
    }

    static Map<String, Value> values(Map<String, @Nullable Object> values) {
        Map<String, Value> messages = new LinkedHashMap<>();
        values.forEach((name, value) -> messages.put(name, ValueMessages.of(value)));
        return messages;
    }

    static List<ObjectKey> read(List<Key> keys) {
        List<ObjectKey> read = new ArrayList<>();
        keys.forEach(key -> read.add(read(key)));
        return read;
    }
}
