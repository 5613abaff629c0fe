package dev.xproto.sync.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A link to one object; its column holds the object's id.
 *
 * @param <M> the model that declares it
 * @param <P> the peer model
 */
public final class LinkField<M extends ModelObject, P extends ModelObject> extends Field<M, Integer> {
    private final Supplier<ModelType<P>> peer;

    /** For generated code. */
    public LinkField(String name, Supplier<ModelType<P>> peer) {
        super(name, Integer.class);
        this.peer = peer;
    }

    /** The peer model. */
    public ModelType<P> peer() {
        return peer.get();
    }

    /** Linked to that object. */
    public Predicate<M> is(P object) {
        return eq(object.id());
    }

    /** The linked object, null when there is none. For generated accessors. */
    public @Nullable P findPeer(ModelObject object) {
        Integer id = find(object);
        return id == null ? null : object.state().peer(name(), peer.get(), id);
    }

    /**
     * The linked object. For generated accessors of required links.
     *
     * @throws IllegalStateException the link isn't set, which only a new object can show
     */
    public P getPeer(ModelObject object) {
        P found = findPeer(object);
        if (found == null) {
            throw new IllegalStateException("`" + name() + "` of " + object + " isn't set");
        }
        return found;
    }

    /** Links to the object, or to none with null. For generated accessors. */
    public void setPeer(ModelObject object, @Nullable P target) {
        if (target == null) {
            set(object, null);
            return;
        }
        if (target.isNew()) {
            throw new IllegalStateException("save " + target + " before `" + name() + "` links to it");
        }
        set(object, target.id());
        object.state().remember(name(), target);
    }

    @Override
    Integer zero() {
        return 0;
    }
}
