package dev.xproto.sync.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of one object at one revision. Immutable. A null value is an absent one. Many-to-many and reverse links are
 * not part of it: {@link dev.xproto.sync.store.ModelStore#links} reads them.
 */
public final class Row {
    private final RowType type;
    private final int id;
    private final long revision;
    private final @Nullable Object[] values;

    private Row(RowType type, int id, long revision, @Nullable Object[] values) {
        this.type = type;
        this.id = id;
        this.revision = revision;
        this.values = values;
    }

    /**
     * A stored row.
     *
     * @param values in the type's slot order, each of its kind's class or null; copied
     */
    public static Row of(RowType type, int id, long revision, @Nullable Object[] values) {
        if (values.length != type.columns().size()) {
            throw new IllegalArgumentException(
                    type + " has " + type.columns().size() + " columns, not " + values.length);
        }
        for (int slot = 0; slot < values.length; slot++) {
            Object value = values[slot];
            RowType.Column column = type.columns().get(slot);
            if (value != null && !column.kind().javaClass().isInstance(value)) {
                throw new IllegalArgumentException(type + "." + column.name() + " holds "
                        + column.kind().javaClass().getSimpleName() + ", not "
                        + value.getClass().getSimpleName());
            }
        }
        return new Row(type, id, revision, values.clone());
    }

    /** The row of an object that isn't stored yet: nothing set, id 0, revision 0. */
    public static Row blank(RowType type) {
        return new Row(type, 0, 0, new @Nullable Object[type.columns().size()]);
    }

    /** The model, as the store knew it when the row was read. */
    public RowType type() {
        return type;
    }

    /** The object's id; 0 while it isn't stored. */
    public int id() {
        return id;
    }

    /** The object's key. */
    public ObjectKey key() {
        return type.key(id);
    }

    /** Grows with every change of the object; 0 while it isn't stored. */
    public long revision() {
        return revision;
    }

    /** The value in that slot, null when absent. */
    public @Nullable Object at(int slot) {
        return values[slot];
    }

    /** The value of the named column; null when it is absent or there is no such column. */
    public @Nullable Object get(String column) {
        int slot = type.slot(column);
        return slot < 0 ? null : values[slot];
    }

    /** The values that are present, by column name, in slot order. */
    public Map<String, Object> present() {
        Map<String, Object> present = new LinkedHashMap<>();
        List<RowType.Column> columns = type.columns();
        for (int slot = 0; slot < values.length; slot++) {
            Object value = values[slot];
            if (value != null) {
                present.put(columns.get(slot).name(), value);
            }
        }
        return present;
    }

    /** The names of the columns in which two rows of one object differ. */
    public Set<String> differences(Row other) {
        Set<String> names = new LinkedHashSet<>();
        for (RowType.Column column : type.columns()) {
            if (!Objects.equals(get(column.name()), other.get(column.name()))) {
                names.add(column.name());
            }
        }
        return names;
    }

    @Override
    public String toString() {
        return type + " " + id + "@" + revision + present();
    }
}
