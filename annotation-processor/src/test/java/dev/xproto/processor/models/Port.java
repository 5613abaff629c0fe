package dev.xproto.processor.models;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

/** Stands for a generated class. */
@XprotoModel(
        name = "Port",
        app = "stand-ins",
        fields = {@XprotoModel.Field(name = "number")},
        links = {@XprotoModel.Link(name = "switch", peer = "Switch", reverse = "ports")})
public class Port extends ModelObject {
    /** The model. */
    public static final ModelType<Port> TYPE = ModelType.concrete("Port", Port.class, Port::new, () -> List.of());

    /** For the type, and for descendants. */
    protected Port(ObjectState state) {
        super(state);
    }
}
