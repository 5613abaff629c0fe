package dev.xproto.runtime.engine;

import dev.xproto.sync.model.LinkField;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.util.List;

/** One class for all models of these tests, written as the generator would. */
final class Thing extends ModelObject {
    /** Something others depend on. */
    static final ModelType<Thing> SERVICE = ModelType.concrete("Service", Thing.class, Thing::new, List::of);

    /** Depends on its owner, on its parent, and through a place nobody synchronizes on a service. */
    static final ModelType<Thing> INSTANCE = ModelType.concrete("Instance", Thing.class, Thing::new, List::of);

    /** More special than an instance. */
    static final ModelType<Thing> GADGET =
            ModelType.concrete("Gadget", Thing.class, Thing::new, () -> List.of(INSTANCE));

    /** Nobody synchronizes it. */
    static final ModelType<Thing> PLACE = ModelType.concrete("Place", Thing.class, Thing::new, List::of);

    static final StringField<Thing> NAME = new StringField<>("name", 0);
    static final StringField<Thing> HANDLE = new StringField<>("backend_handle", 0);
    static final StringField<Thing> NOTE = new StringField<>("note", 0);
    static final StringField<Thing> SIZE = new StringField<>("size", 0);
    static final LinkField<Thing, Thing> OWNER = new LinkField<>("owner", () -> SERVICE);
    static final LinkField<Thing, Thing> PARENT = new LinkField<>("parent", () -> INSTANCE);
    static final LinkField<Thing, Thing> PLACED = new LinkField<>("place", () -> PLACE);

    private Thing(ObjectState state) {
        super(state);
    }

    String name() {
        return NAME.get(this);
    }
}
