package dev.xproto.processor.models;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

/** Stands for a generated class. */
@XprotoModel(name = "Promised", app = "stand-ins", syncImplemented = true, policyImplemented = true)
public class Promised extends ModelObject {
    /** The model. */
    public static final ModelType<Promised> TYPE =
            ModelType.concrete("Promised", Promised.class, Promised::new, () -> List.of());

    /** For the type, and for descendants. */
    protected Promised(ObjectState state) {
        super(state);
    }
}
