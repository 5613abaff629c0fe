package dev.xproto.processor.models;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

/** Stands for a generated class. */
@XprotoModel(
        name = "Service",
        app = "stand-ins",
        fields = {@XprotoModel.Field(name = "name"), @XprotoModel.Field(name = "backend_status")},
        links = {})
public class Service extends ModelObject {
    /** The model. */
    public static final ModelType<Service> TYPE =
            ModelType.concrete("Service", Service.class, Service::new, () -> List.of());

    /** For the type, and for descendants. */
    protected Service(ObjectState state) {
        super(state);
    }
}
