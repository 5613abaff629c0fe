package dev.xproto.sync.model;

import java.util.function.Supplier;

/**
 * The many-side of a link, as generated code names it.
 *
 * @param <M> the model at this side
 * @param <P> the model at the far side
 */
public final class RelatedField<M extends ModelObject, P extends ModelObject> {
    private final String name;
    private final boolean writable;
    private final Supplier<ModelType<P>> peer;

    /**
     * For generated code.
     *
     * @param name in xproto spelling, without {@code _ids}
     * @param writable whether this side declares the link
     */
    public RelatedField(String name, boolean writable, Supplier<ModelType<P>> peer) {
        this.name = name;
        this.writable = writable;
        this.peer = peer;
    }

    /** In xproto spelling. */
    public String name() {
        return name;
    }

    /** The objects; the same answer for the same object. For generated accessors. */
    public Related<P> of(M object) {
        return object.state().related(name, writable, peer.get());
    }

    @Override
    public String toString() {
        return name;
    }
}
