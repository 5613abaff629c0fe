package dev.xproto.sync.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The base of every generated model class: a typed view over a row, and what was set on it since. Belongs to the run that
 * read it; not safe for use by several threads. Reading, saving and following links may throw any
 * {@link dev.xproto.sync.store.StoreException}.
 */
public abstract class ModelObject {
    private final ObjectState state;

    /** For generated constructors. */
    protected ModelObject(ObjectState state) {
        this.state = state;
    }

    final ObjectState state() {
        return state;
    }

    /** The object's id; 0 while it is new. */
    public final int id() {
        return state.row().id();
    }

    /** The object's key. */
    public final ObjectKey key() {
        return state.row().key();
    }

    /** The row as it was read or last saved, without what was set since. */
    public final Row row() {
        return state.row();
    }

    /** The most specific model that the store knows the object by. */
    public final String modelName() {
        return state.type().name();
    }

    /** The way to other objects in the run that this one belongs to; for views. */
    public final Models models() {
        return state.session();
    }

    /** Whether it was never saved. */
    public final boolean isNew() {
        return id() == 0;
    }

    /** Whether it is deleted, and kept only until its delete steps are done. */
    public final boolean isDeleted() {
        return state.deleted();
    }

    /**
     * Stores what changed and marks the object as due for synchronizing, as operators expect of a save. Where others
     * changed other fields meanwhile, both changes stay.
     *
     * @throws dev.xproto.sync.store.StaleObjectException others changed the same fields meanwhile
     * @throws dev.xproto.sync.store.InvalidObjectException the object breaks rules of its model; it names them all
     */
    public final void save() {
        save(SaveOptions.DEFAULT);
    }

    /** Stores as told; else like {@link #save()}. */
    public final void save(SaveOptions options) {
        state.session().save(this, options);
    }

    /** Like {@link #save()}, but does nothing when nothing changed. */
    public final void saveChangedFields() {
        if (isNew() || !changedFields().isEmpty()) {
            save();
        }
    }

    /** Deletes the object: it is marked, its delete steps run, then it goes. */
    public final void delete() {
        state.session().delete(this);
    }

    /** Reads the object anew and forgets what was set. */
    public final void refresh() {
        state.session().refresh(this);
    }

    /** The object in the most specific class that the class path has for it; without what was set on this one. */
    public final ModelObject leafModel() {
        return state.session().leaf(this);
    }

    /**
     * The object in a more specific class; without what was set on this one.
     *
     * @throws ClassCastException the object is not of that model
     */
    public final <T extends ModelObject> T leafModel(Class<T> type) {
        ModelObject leaf = leafModel();
        if (!type.isInstance(leaf)) {
            throw new ClassCastException(
                    "`" + this + "` is of model " + leaf.modelName() + ", which is no " + type.getSimpleName());
        }
        return type.cast(leaf);
    }

    /**
     * A convenience view of the object.
     *
     * @param view a class with {@link dev.xproto.sync.annotation.ConvenienceWrapper} for this model or an ancestor
     * @throws IllegalArgumentException no jar on the class path offers that view for this model
     */
    public final <V> V as(Class<V> view) {
        return state.session().view(this, view);
    }

    /** The fields and many-to-many links that differ from what was read; of a new object all that were set. */
    public final Set<String> changedFields() {
        return state.changes().keySet();
    }

    /** What changed since the object was read. */
    public final Map<String, FieldChange> diff() {
        Map<String, FieldChange> diff = new LinkedHashMap<>();
        state.changes()
                .forEach((name, value) ->
                        diff.put(name, new FieldChange(state.row().get(name), value)));
        return Collections.unmodifiableMap(diff);
    }

    /** What names the object in a log line. */
    public final Map<String, Object> toLogFields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("model_name", modelName());
        fields.put("pk", id());
        return Collections.unmodifiableMap(fields);
    }

    /** Its name when it has one, else model and id. */
    @Override
    public final String toString() {
        int slot = state.type().slot("name");
        Object name = state.value("name", slot);
        return name instanceof String text && !text.isEmpty() ? text : modelName() + "-" + id();
    }

    /** The same stored object, or the very same new one. */
    @Override
    public final boolean equals(Object other) {
        return this == other || (other instanceof ModelObject that && !isNew() && key().equals(that.key()));
    }

    @Override
    public final int hashCode() {
        return isNew() ? System.identityHashCode(this) : key().hashCode();
    }
}
