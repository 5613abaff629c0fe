package dev.xproto.processor.models;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

/** Stands for a generated class. */
@XprotoModel(
        name = "ServiceInstance",
        app = "stand-ins",
        fields = {@XprotoModel.Field(name = "name")},
        links = {
            @XprotoModel.Link(name = "owner", peer = "Service", reverse = "service_instances"),
            @XprotoModel.Link(name = "parent", peer = "ServiceInstance", reverse = "children")
        })
public class ServiceInstance extends ModelObject {
    /** The model. */
    public static final ModelType<ServiceInstance> TYPE =
            ModelType.concrete("ServiceInstance", ServiceInstance.class, ServiceInstance::new, () -> List.of());

    /** For the type, and for descendants. */
    protected ServiceInstance(ObjectState state) {
        super(state);
    }
}
