package dev.xproto.processor.models;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

/** Stands for a generated class. */
@XprotoModel(
        name = "Switch",
        app = "stand-ins",
        fields = {@XprotoModel.Field(name = "name")},
        links = {@XprotoModel.Link(name = "uplink", peer = "Port", reverse = "uplink_of")})
public class Switch extends ModelObject {
    /** The model. */
    public static final ModelType<Switch> TYPE =
            ModelType.concrete("Switch", Switch.class, Switch::new, () -> List.of());

    /** For the type, and for descendants. */
    protected Switch(ObjectState state) {
        super(state);
    }
}
