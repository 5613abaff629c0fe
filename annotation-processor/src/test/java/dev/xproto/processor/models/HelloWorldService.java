package dev.xproto.processor.models;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

/** Stands for a generated class. */
@XprotoModel(
        name = "HelloWorldService",
        app = "stand-ins",
        syncImplemented = true,
        fields = {
            @XprotoModel.Field(name = "name"),
            @XprotoModel.Field(name = "backend_status"),
            @XprotoModel.Field(name = "hello_from")
        },
        links = {})
public class HelloWorldService extends Service {
    /** The model. */
    public static final ModelType<HelloWorldService> TYPE = ModelType.concrete(
            "HelloWorldService", HelloWorldService.class, HelloWorldService::new, () -> List.of(Service.TYPE));

    /** For the type, and for descendants. */
    protected HelloWorldService(ObjectState state) {
        super(state);
    }
}
