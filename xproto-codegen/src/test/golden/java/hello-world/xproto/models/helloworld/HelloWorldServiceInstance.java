package xproto.models.helloworld;

import com.example.core.ServiceInstance;
import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** One greeting. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "HelloWorldServiceInstance",
        app = "hello-world",
        syncImplemented = true,
        fields = {
                @XprotoModel.Field(name = "created", bookkeeping = true),
                @XprotoModel.Field(name = "enacted", bookkeeping = true),
                @XprotoModel.Field(name = "backend_status", feedback = true),
                @XprotoModel.Field(name = "deleted", bookkeeping = true),
                @XprotoModel.Field(name = "name"),
                @XprotoModel.Field(name = "hello_to")
        },
        links = {
                @XprotoModel.Link(name = "owner", peer = "Service", reverse = "service_instances"),
                @XprotoModel.Link(name = "master_serviceinstance", peer = "ServiceInstance", reverse = "child_serviceinstances")
        }
)
public class HelloWorldServiceInstance extends ServiceInstance implements HelloWorldServiceInstanceModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<HelloWorldServiceInstance> TYPE =
            ModelType.concrete("HelloWorldServiceInstance", HelloWorldServiceInstance.class,
                    HelloWorldServiceInstance::new, () -> List.of(ServiceInstance.TYPE));

    /** The column {@code hello_to}. */
    public static final StringField<HelloWorldServiceInstance> HELLO_TO = new StringField<>("hello_to", 254);

    /** For the store's session, which makes all objects. */
    protected HelloWorldServiceInstance(ObjectState state) {
        super(state);
    }

    @Override
    public String getHelloTo() {
        return HELLO_TO.get(this);
    }

    /** Sets {@code hello_to}, at most 254 characters. */
    public void setHelloTo(String value) {
        HELLO_TO.set(this, value);
    }
}
