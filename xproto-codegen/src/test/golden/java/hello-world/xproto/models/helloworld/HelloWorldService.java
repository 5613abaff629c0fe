package xproto.models.helloworld;

import com.example.core.Service;
import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A service that says hello to whoever it is told. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "HelloWorldService",
        app = "hello-world",
        fields = {
                @XprotoModel.Field(name = "created", bookkeeping = true),
                @XprotoModel.Field(name = "enacted", bookkeeping = true),
                @XprotoModel.Field(name = "backend_status", feedback = true),
                @XprotoModel.Field(name = "deleted", bookkeeping = true),
                @XprotoModel.Field(name = "kind"),
                @XprotoModel.Field(name = "name"),
                @XprotoModel.Field(name = "hello_from")
        }
)
public class HelloWorldService extends Service implements HelloWorldServiceModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<HelloWorldService> TYPE =
            ModelType.concrete("HelloWorldService", HelloWorldService.class, HelloWorldService::new,
                    () -> List.of(Service.TYPE));

    /** The column {@code hello_from}. */
    public static final StringField<HelloWorldService> HELLO_FROM = new StringField<>("hello_from", 254);

    /** For the store's session, which makes all objects. */
    protected HelloWorldService(ObjectState state) {
        super(state);
    }

    @Override
    public String getHelloFrom() {
        return HELLO_FROM.get(this);
    }

    /** Sets {@code hello_from}, at most 254 characters. */
    public void setHelloFrom(String value) {
        HELLO_FROM.set(this, value);
    }
}
