package dev.xproto.processor.models;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.LinkField;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.util.List;

/** Stands for a generated class. */
@XprotoModel(
        name = "HelloWorldServiceInstance",
        app = "stand-ins",
        fields = {
            @XprotoModel.Field(name = "name"),
            @XprotoModel.Field(name = "hello_to"),
            @XprotoModel.Field(name = "is_polite"),
            @XprotoModel.Field(name = "enacted", bookkeeping = true),
            @XprotoModel.Field(name = "backend_status", feedback = true)
        },
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

    /** The column {@code hello_to}. */
    public static final StringField<HelloWorldServiceInstance> HELLO_TO = new StringField<>("hello_to");

    /** The column {@code backend_status}. */
    public static final StringField<HelloWorldServiceInstance> BACKEND_STATUS = new StringField<>("backend_status");

    /** The link {@code owner}. */
    public static final LinkField<HelloWorldServiceInstance, Service> OWNER =
            new LinkField<>("owner", () -> Service.TYPE);

    /** For the type, and for descendants. */
    protected HelloWorldServiceInstance(ObjectState state) {
        super(state);
    }

    /** Sets {@code hello_to}. */
    public void setHelloTo(String value) {
        HELLO_TO.set(this, value);
    }

    /** Sets {@code is_polite}. */
    public void setPolite(boolean value) {
        HELLO_TO.set(this, "politely: " + value);
    }

    /** Sets {@code backend_status}. */
    public void setBackendStatus(String value) {
        BACKEND_STATUS.set(this, value);
    }

    /** Links {@code owner}. */
    public void setOwner(Service value) {
        OWNER.setPeer(this, value);
    }

    /** Links {@code owner} to the object with that id. */
    public void setOwnerId(int value) {
        OWNER.set(this, value);
    }
}
