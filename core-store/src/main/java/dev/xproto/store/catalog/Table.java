package dev.xproto.store.catalog;

import dev.xproto.sync.model.FieldKind;
import java.util.List;

/**
 * The table of a concrete model: what the model adds to its concrete base. A root's table also has the house's columns.
 *
 * @param name as the database knows it, unquoted
 * @param model whose table it is
 * @param columns in order of declaration, those of abstract bases first
 */
public record Table(String name, String model, List<TableColumn> columns) {
    /** The object's id; the key of every table. */
    public static final String ID = "id";

    /** Grows with every change; only in a root's table. */
    public static final String REVISION = "rev";

    /** The most specific model's name; only in a root's table. */
    public static final String LEAF = "leaf";

    /** When it was marked as deleted, in microseconds; only in a root's table. */
    public static final String GONE = "gone";

    /** The sequence that gives the ids of a root's objects. */
    public String sequence() {
        return "s_" + name.substring(2);
    }

    /** Copies the columns. */
    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * A column of a field or a single link.
     *
     * @param field in xproto spelling
     * @param name as the database knows it, unquoted
     * @param kind what it holds
     * @param unbounded whether it holds text of any length
     * @param indexed whether it has an index
     */
    public record TableColumn(String field, String name, FieldKind kind, boolean unbounded, boolean indexed) {}
}
