package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

@XprotoModel(name = "Greeting", app = "here", syncImplemented = true, policyImplemented = true)
class Greeting extends HelloWorldService { // warning SP0602, warning SP0603
    static final ModelType<Greeting> TYPE = ModelType.concrete("Greeting", Greeting.class, Greeting::new, () -> java.util.List.of());

    protected Greeting(ObjectState state) {
        super(state);
    }
}

@XprotoModel(name = "Unpromised", app = "here")
class Unpromised extends ModelObject {
    static final ModelType<Unpromised> TYPE = ModelType.concrete("Unpromised", Unpromised.class, Unpromised::new, () -> java.util.List.of());

    protected Unpromised(ObjectState state) {
        super(state);
    }
}
