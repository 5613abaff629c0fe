package dev.example.steps;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

@XprotoModel(name = "Alone", app = "here", links = @XprotoModel.Link(name = "f", peer = "Unobserved"))
class Alone extends ModelObject {
    static final ModelType<Alone> TYPE = ModelType.concrete("Alone", Alone.class, Alone::new, () -> List.of());

    Alone(ObjectState state) {
        super(state);
    }
}
