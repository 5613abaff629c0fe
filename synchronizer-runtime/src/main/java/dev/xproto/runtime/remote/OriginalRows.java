package dev.xproto.runtime.remote;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.wire.WireField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Objects of a core of XOS as rows. Such a core has no revisions, so an object gets a new one here whenever it looks otherwise
 * than when it was last seen. Safe for use by many threads.
 */
final class OriginalRows {
    private final AtomicLong revisions = new AtomicLong();
    private final Map<ObjectKey, Seen> seen = new ConcurrentHashMap<>();

    /** What the last looks found and nobody has asked for yet. Guarded by this, as are the looks under way. */
    private final Map<ObjectKey, Row> fresh = new HashMap<>();

    private final Set<Look> looks = new HashSet<>();

    private record Seen(int look, long revision, String model) {}

    /**
     * One look at many objects, from before the first is asked for. Who asks for one of them next, once, gets it without a
     * call; unless it was read or saved here since the look began, for then nobody can tell which of both is newer.
     */
    final class Look implements AutoCloseable {
        private final Map<ObjectKey, Row> found = new HashMap<>();
        private final Set<ObjectKey> outdated = new HashSet<>();

        /** The look is at this object now. */
        void find(Row row) {
            found.put(row.key(), row);
        }

        /** Everything was found; what an older look has left isn't handed out any more. */
        void done() {
            synchronized (OriginalRows.this) {
                fresh.clear();
                fresh.putAll(found);
                fresh.keySet().removeAll(outdated);
            }
        }

        @Override
        public void close() {
            synchronized (OriginalRows.this) {
                looks.remove(this);
            }
        }
    }

    /** A look begins; closed by whoever looks. */
    synchronized Look look() {
        Look look = new Look();
        looks.add(look);
        return look;
    }

    /** Whatever looks have found of the object, or find that have begun, may be older than what is known of it now. */
    synchronized void outdate(ObjectKey key) {
        fresh.remove(key);
        looks.forEach(look -> look.outdated.add(key));
    }

    /** The model that the object really is of; empty when the message doesn't say, or says one that isn't known. */
    static Optional<String> leaf(DynamicMessage object, OriginalSchema schema) {
        for (String name : List.of("leaf_model_name", "class_names")) {
            FieldDescriptor field = object.getDescriptorForType().findFieldByName(name);
            if (field != null) {
                String model =
                        String.valueOf(object.getField(field)).split(",", 2)[0].replaceFirst("_decl$", "");
                if (schema.find(model).isPresent()) {
                    return Optional.of(model);
                }
            }
        }
        return Optional.empty();
    }

    static int id(DynamicMessage object) {
        return (Integer) object.getField(object.getDescriptorForType().findFieldByName("id"));
    }

    /** The row of an object that was asked for, or saved, on its own: looks don't know better. */
    Row readNow(DynamicMessage object, OriginalSchema.Wire wire) {
        Row row = read(object, wire);
        outdate(row.key());
        return row;
    }

    /** The row of an object that is shown as what it is. */
    Row read(DynamicMessage object, OriginalSchema.Wire wire) {
        RowType type = wire.codec().type();
        Map<String, @Nullable Object> present = wire.codec().decode(object);
        @Nullable Object[] values = new @Nullable Object[type.columns().size()];
        present.forEach((name, value) -> {
            int slot = type.slot(name);
            if (slot >= 0) {
                values[slot] = value;
            }
        });
        int id = id(object);
        return Row.of(type, id, revision(type.key(id), type.name(), values), values);
    }

    private long revision(ObjectKey key, String model, @Nullable Object[] values) {
        int look = Arrays.hashCode(values);
        return seen.compute(
                        key,
                        (one, before) -> before != null && before.look() == look
                                ? before
                                : new Seen(look, revisions.incrementAndGet(), model))
                .revision();
    }

    /** The model that the object was last seen as. */
    Optional<String> model(ObjectKey key) {
        return Optional.ofNullable(seen.get(key)).map(Seen::model);
    }

    /** What the last look found of the object, once; null when it is to be asked for. */
    synchronized @Nullable Row takeFresh(ObjectKey key) {
        return fresh.remove(key);
    }

    /** The object is gone, or at least nobody asks for it any more. */
    void forget(ObjectKey key) {
        seen.remove(key);
        outdate(key);
    }

    /** The far ends of the object's links. */
    static Map<String, List<Integer>> links(DynamicMessage object, OriginalSchema.Wire wire) {
        Map<String, List<Integer>> links = new LinkedHashMap<>();
        for (WireField field : wire.codec().fields()) {
            if (field.role() == WireField.Role.MANY || field.role() == WireField.Role.REVERSE) {
                List<Integer> ids = ((List<?>) object.getField(field.descriptor()))
                        .stream().map(Integer.class::cast).sorted().toList();
                links.put(field.name(), ids);
            }
        }
        return links;
    }

    /** The objects of a list. */
    static List<DynamicMessage> items(Message many, OriginalSchema.Wire wire) {
        return ((List<?>) many.getField(wire.items()))
                .stream().map(DynamicMessage.class::cast).toList();
    }
}
