package dev.xproto.sync.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model as the store has it at this moment: its columns and links. Made by the store, from the models that are loaded;
 * it may know more fields than the classes people compiled against. Immutable; two row types are the same only if they
 * are the same object.
 */
public final class RowType {
    private final Definition definition;
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Map<String, Reverse> reverses = new LinkedHashMap<>();

    /** A row type of the given content. */
    public RowType(Definition definition) {
        this.definition = definition;
        for (Column column : definition.columns()) {
            slots.put(column.name(), slots.size());
        }
        definition.links().forEach(link -> links.put(link.name(), link));
        definition.reverses().forEach(reverse -> reverses.put(reverse.name(), reverse));
    }

    /**
     * A column.
     *
     * @param name in xproto spelling; a link is named without {@code _id}
     * @param kind what it holds
     * @param required whether it always has a value once stored
     * @param feedback whether only synchronizers may write it
     * @param bookkeeping whether the house writes it
     * @param defaultValue what a new object has when nothing was set, of the kind's class; null when there is no constant
     */
    public record Column(
            String name,
            FieldKind kind,
            boolean required,
            boolean feedback,
            boolean bookkeeping,
            @Nullable Object defaultValue) {}

    /**
     * A link that is declared on this model or an ancestor.
     *
     * @param name in xproto spelling
     * @param peer the linked model
     * @param reverse the name that leads back, null when there is none
     * @param many whether it is many-to-many, and so no column
     * @param required whether it always has a value once stored
     */
    public record Link(String name, String peer, @Nullable String reverse, boolean many, boolean required) {}

    /**
     * The far side of a link.
     *
     * @param name the name that leads from here to the objects that link here
     * @param source the model that declares the link
     * @param link the link's name on that model
     * @param many whether the link is many-to-many
     */
    public record Reverse(String name, String source, String link, boolean many) {}

    /**
     * What a row type is made of.
     *
     * @param name the model
     * @param app the application it belongs to
     * @param root its topmost concrete ancestor, or itself
     * @param lineage the model and its ancestors, nearest first
     * @param isAbstract whether it has no objects of its own
     * @param noSync whether its objects are never synchronized
     * @param noPolicy whether its objects have no policy
     * @param columns own and inherited, base first
     * @param links own and inherited, base first
     * @param reverses own and inherited
     */
    public record Definition(
            String name,
            String app,
            String root,
            List<String> lineage,
            boolean isAbstract,
            boolean noSync,
            boolean noPolicy,
            List<Column> columns,
            List<Link> links,
            List<Reverse> reverses) {
        /** Copies the lists. */
        public Definition {
            lineage = List.copyOf(lineage);
            columns = List.copyOf(columns);
            links = List.copyOf(links);
            reverses = List.copyOf(reverses);
        }
    }

    /** The model's name. */
    public String name() {
        return definition.name();
    }

    /** The application that the model belongs to. */
    public String app() {
        return definition.app();
    }

    /** The model whose id sequence and key space it shares. */
    public String root() {
        return definition.root();
    }

    /** The model and its ancestors, nearest first. */
    public List<String> lineage() {
        return definition.lineage();
    }

    /** Whether the model is the named one or descends from it. */
    public boolean isA(String model) {
        return definition.lineage().contains(model);
    }

    /** Whether it has no objects of its own. */
    public boolean isAbstract() {
        return definition.isAbstract();
    }

    /** Whether its objects are never synchronized. */
    public boolean noSync() {
        return definition.noSync();
    }

    /** Whether its objects have no policy. */
    public boolean noPolicy() {
        return definition.noPolicy();
    }

    /** The columns in slot order. */
    public List<Column> columns() {
        return definition.columns();
    }

    /** The links, single and many-to-many. */
    public List<Link> links() {
        return definition.links();
    }

    /** The far sides of other models' links. */
    public List<Reverse> reverses() {
        return definition.reverses();
    }

    /** The link of that name. */
    public Optional<Link> link(String name) {
        return Optional.ofNullable(links.get(name));
    }

    /** The reverse link of that name. */
    public Optional<Reverse> reverse(String name) {
        return Optional.ofNullable(reverses.get(name));
    }

    /** The column of that name. */
    public Optional<Column> column(String name) {
        int slot = slot(name);
        return slot < 0 ? Optional.empty() : Optional.of(definition.columns().get(slot));
    }

    /** The place of the named column in this type's rows; negative when it has no such column. */
    public int slot(String name) {
        return slots.getOrDefault(name, -1);
    }

    /** The key of the object with that id. */
    public ObjectKey key(int id) {
        return new ObjectKey(definition.root(), id);
    }

    @Override
    public String toString() {
        return definition.name();
    }
}
