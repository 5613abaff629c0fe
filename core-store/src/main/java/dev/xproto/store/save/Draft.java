package dev.xproto.store.save;

import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.security.Subject;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object on its way into the store: as it was, and as it shall be. Not safe for use by several threads. */
public final class Draft {
    private final StoredModel model;
    private final int id;
    private final @Nullable Row before;
    private final @Nullable Object[] values;
    private final Set<String> named = new HashSet<>();
    private final Map<String, List<Integer>> many = new LinkedHashMap<>();

    private Draft(StoredModel model, int id, @Nullable Row before) {
        this.model = model;
        this.id = id;
        this.before = before;
        this.values = new @Nullable Object[model.type().columns().size()];
        if (before != null) {
            for (int slot = 0; slot < values.length; slot++) {
                values[slot] = before.at(slot);
            }
        }
    }

    /** A new object. */
    static Draft create(StoredModel model, int id) {
        return new Draft(model, id, null);
    }

    /** A stored object, to be changed. */
    static Draft change(StoredModel model, Row before) {
        return new Draft(model, before.id(), before);
    }

    /** The most specific model. */
    public StoredModel model() {
        return model;
    }

    /** What its rows look like. */
    public RowType type() {
        return model.type();
    }

    /** The id, given out already. */
    public int id() {
        return id;
    }

    /** The key. */
    public ObjectKey key() {
        return type().key(id);
    }

    /** As it is stored; null when it isn't. */
    public @Nullable Row before() {
        return before;
    }

    /** Whether it isn't stored yet. */
    public boolean isNew() {
        return before == null;
    }

    /** Whether the model has that column. */
    public boolean has(String column) {
        return type().slot(column) >= 0;
    }

    /** The value as it shall be; null when absent, or when there is no such column. */
    public @Nullable Object get(String column) {
        int slot = type().slot(column);
        return slot < 0 ? null : values[slot];
    }

    /** Sets a value, where the model has such a column. */
    public void set(String column, @Nullable Object value) {
        int slot = type().slot(column);
        if (slot >= 0) {
            values[slot] = value;
        }
    }

    /** Whether the caller named that field or many-to-many link. */
    public boolean isNamed(String field) {
        return named.contains(field);
    }

    /** Takes note that the caller named it. */
    void name(String field) {
        named.add(field);
    }

    /** The wanted far ends of the many-to-many links that the caller named. */
    public Map<String, List<Integer>> many() {
        return many;
    }

    /** The columns that differ from what is stored; of a new object those that are set. */
    public Set<String> changed() {
        Set<String> changed = new LinkedHashSet<>();
        List<RowType.Column> columns = type().columns();
        for (int slot = 0; slot < values.length; slot++) {
            if (!Objects.equals(values[slot], before == null ? null : before.at(slot))) {
                changed.add(columns.get(slot).name());
            }
        }
        return changed;
    }

    /** The object that it becomes, for those who judge it. */
    Subject subject() {
        return new Subject(row(), many);
    }

    /** The row that it becomes. */
    public Row row() {
        return Row.of(type(), id, before == null ? 1 : before.revision() + 1, values);
    }
}
