package dev.xproto.processor.models;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

/** Stands for a generated class. */
@XprotoModel(
        name = "HelloWorldServiceInstance",
        app = "stand-ins",
        fields = {@XprotoModel.Field(name = "name"), @XprotoModel.Field(name = "hello_to")},
        links = {
            @XprotoModel.Link(name = "owner", peer = "Service", reverse = "service_instances"),
            @XprotoModel.Link(name = "parent", peer = "ServiceInstance", reverse = "children")
        })
public class HelloWorldServiceInstance extends ServiceInstance {
    /** The model. */
    public static final ModelType<HelloWorldServiceInstance> TYPE = ModelType.concrete(
            "HelloWorldServiceInstance",
            HelloWorldServiceInstance.class,
            HelloWorldServiceInstance::new,
            () -> List.of(ServiceInstance.TYPE));

    /** For the type, and for descendants. */
    protected HelloWorldServiceInstance(ObjectState state) {
        super(state);
    }
}
