package dev.xproto.sync.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The many-side of a link of one object: ids read once, objects read once, edits kept until the owner is saved. */
final class RelatedIds<P extends ModelObject> implements Related<P> {
    private final ObjectState owner;
    private final String name;
    private final boolean writable;
    private final ModelType<P> type;
    private @Nullable List<Integer> read;
    private @Nullable Set<Integer> edited;
    private @Nullable List<P> objects;

    RelatedIds(ObjectState owner, String name, boolean writable, ModelType<P> type) {
        this.owner = owner;
        this.name = name;
        this.writable = writable;
        this.type = type;
    }

    @Override
    public List<Integer> ids() {
        return edited == null ? stored() : List.copyOf(edited);
    }

    private List<Integer> stored() {
        List<Integer> ids = read;
        if (ids == null) {
            ids = owner.row().id() == 0
                    ? List.of()
                    : owner.session().links(owner.siblings(), owner.row().key(), name);
            read = ids;
        }
        return ids;
    }

    @Override
    public List<P> all() {
        List<P> known = objects;
        if (known == null) {
            known = owner.session().related(owner.siblings(), name, type, ids());
            objects = known;
        }
        return known;
    }

    @Override
    public Optional<P> first() {
        List<Integer> ids = ids();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        return owner.session().related(owner.siblings(), name, type, ids.subList(0, 1)).stream()
                .findFirst();
    }

    @Override
    public boolean exists() {
        return !ids().isEmpty();
    }

    @Override
    public int count() {
        return ids().size();
    }

    @Override
    public void add(P object) {
        if (object.isNew()) {
            throw new IllegalStateException("save " + object + " before `" + name + "` links to it");
        }
        editable().add(object.id());
        objects = null;
    }

    @Override
    public void remove(P object) {
        editable().remove(object.id());
        objects = null;
    }

    private Set<Integer> editable() {
        if (!writable) {
            throw new UnsupportedOperationException(
                    "`" + name + "` is the far side of a link; change it on the side that declares it");
        }
        Set<Integer> ids = edited;
        if (ids == null) {
            ids = new TreeSet<>(stored());
            edited = ids;
        }
        return ids;
    }

    @Override
    public Set<Integer> pending() {
        return Set.copyOf(ids());
    }

    boolean changed() {
        return edited != null && !List.copyOf(edited).equals(stored());
    }

    List<Integer> pendingList() {
        return ids();
    }
}
