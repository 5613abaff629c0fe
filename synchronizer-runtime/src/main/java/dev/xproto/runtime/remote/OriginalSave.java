package dev.xproto.runtime.remote;

import com.google.protobuf.DynamicMessage;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.wire.WireField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The operations of one batch, as calls to a core of XOS: of an object only what changes is sent. */
final class OriginalSave {
    private static final String UPDATED = "updated";

    /** What says how an object is getting on, in whatever words a fault has; and how long it may be. */
    private static final Set<String> STATUS = Set.of("backend_status", "policy_status", "backend_register");

    private static final int LONGEST_STATUS = 1024;

    private final OriginalCalls calls;
    private final OriginalRows rows;
    private final Function<ObjectKey, String> models;
    private final Origin origin;
    private final Map<Integer, Integer> made = new HashMap<>();

    /**
     * A batch.
     *
     * @param models tells the most specific model of an object
     */
    OriginalSave(OriginalCalls calls, OriginalRows rows, Function<ObjectKey, String> models, Origin origin) {
        this.calls = calls;
        this.rows = rows;
        this.models = models;
        this.origin = origin;
    }

    Row save(Operation operation) {
        if (operation instanceof Operation.Create create) {
            return create(create);
        }
        if (operation instanceof Operation.Update update) {
            return update(update);
        }
        return delete((Operation.Delete) operation);
    }

    private Row create(Operation.Create create) {
        RowType type = calls.wire(create.model()).codec().type();
        if (type.noSync() || type.noPolicy()) {
            throw new InvalidObjectException(
                    List.of(
                            new FieldProblem(
                                    create.model(),
                                    "",
                                    "it has the option `no_sync` or `no_policy`: a core of XOS would make the object, and show it to nobody")));
        }
        Fields fields = new Fields(create.model(), create.values());
        DynamicMessage reply = calls.create(create.model(), fields.message(0), origin);
        made.put(create.temporaryId(), OriginalRows.id(reply));
        return rows.readNow(reply, calls.wire(create.model()));
    }

    /** A revision that is expected can't be sent: the last writer wins, field by field. */
    private Row update(Operation.Update update) {
        ObjectKey key = real(update.key());
        String model = models.apply(key);
        Fields fields = new Fields(model, update.values());
        List<String> names = new ArrayList<>(fields.names);
        // There it isn't stored unless it is named, and then nobody would look at the object.
        if (origin == Origin.USER || update.alwaysUpdateTimestamp()) {
            names.add(UPDATED);
        }
        try {
            DynamicMessage reply =
                    calls.update(model, fields.message(key.id()), names, origin, update.alwaysUpdateTimestamp());
            return rows.read(reply, calls.wire(model));
        } finally {
            rows.outdate(key); // It may have been saved also where no answer came.
        }
    }

    private Row delete(Operation.Delete delete) {
        ObjectKey key = real(delete.key());
        String model = models.apply(key);
        DynamicMessage before = calls.get(model, key.id());
        try {
            calls.delete(model, key.id(), origin);
        } finally {
            rows.outdate(key);
        }
        Row row = rows.read(before, calls.wire(model));
        @Nullable Object[] values = new @Nullable Object[row.type().columns().size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = row.at(slot);
        }
        values[row.type().slot("deleted")] = true;
        return Row.of(row.type(), row.id(), row.revision(), values);
    }

    private ObjectKey real(ObjectKey key) {
        return key.id() > 0 ? key : new ObjectKey(key.root(), real(key.id()));
    }

    private int real(int id) {
        return id >= 0 ? id : made.getOrDefault(id, id);
    }

    /** What an operation sets, as it is sent. */
    private final class Fields {
        private final String model;
        private final OriginalSchema.Wire wire;
        private final Map<String, Object> columns = new HashMap<>();
        private final Map<String, List<Integer>> many = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<FieldProblem> problems = new ArrayList<>();

        Fields(String model, Map<String, @Nullable Object> values) {
            this.model = model;
            this.wire = calls.wire(model);
            values.forEach(this::add);
            if (!problems.isEmpty()) {
                throw new InvalidObjectException(problems);
            }
        }

        private void add(String name, @Nullable Object value) {
            WireField field =
                    wire.codec().find(name).filter(WireField::isWritable).orElse(null);
            if (field == null) {
                problems.add(new FieldProblem(model, name, "the core's `" + model + "` has no such field"));
                return;
            }
            names.add(field.wireName());
            if (value instanceof List<?> ids) {
                many.put(
                        field.name(), ids.stream().map(id -> real((Integer) id)).toList());
            } else if (field.kind() == FieldKind.LINK) {
                columns.put(field.name(), value == null ? 0 : real((Integer) value));
            } else if (value instanceof String text && !AsciiText.isAscii(text)) {
                addBeyondAscii(field, text);
            } else if (value != null) {
                columns.put(field.name(), value);
            } else {
                problems.add(new FieldProblem(model, name, "a core of XOS can't be told that it has no value"));
            }
        }

        private void addBeyondAscii(WireField field, String text) {
            if (STATUS.contains(field.name())) {
                columns.put(field.name(), AsciiText.of(text, LONGEST_STATUS));
            } else {
                problems.add(new FieldProblem(
                        model,
                        field.name(),
                        "a core of XOS would take text beyond ASCII, and show the object to nobody any more"));
            }
        }

        DynamicMessage message(int id) {
            RowType type = wire.codec().type();
            @Nullable Object[] values = new @Nullable Object[type.columns().size()];
            columns.forEach((name, value) -> values[type.slot(name)] = value);
            try {
                return wire.codec().encode(Row.of(type, id, 0, values), many);
            } catch (IllegalArgumentException e) {
                throw new InvalidObjectException(List.of(new FieldProblem(model, "", String.valueOf(e.getMessage()))));
            }
        }
    }
}
