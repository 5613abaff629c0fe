package dev.xproto.processor.models;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

/** Stands for a generated class. */
@XprotoModel(
        name = "Mailbox",
        app = "stand-ins",
        noSync = true,
        noPolicy = true,
        fields = {@XprotoModel.Field(name = "name")},
        links = {})
public class Mailbox extends ModelObject {
    /** The model. */
    public static final ModelType<Mailbox> TYPE =
            ModelType.concrete("Mailbox", Mailbox.class, Mailbox::new, () -> List.of());

    /** For the type, and for descendants. */
    protected Mailbox(ObjectState state) {
        super(state);
    }
}
