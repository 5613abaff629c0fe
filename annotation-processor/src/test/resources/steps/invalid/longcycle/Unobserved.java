package dev.example.steps;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

@XprotoModel(name = "Unobserved", app = "here", links = {
    @XprotoModel.Link(name = "g", peer = "Alone"), @XprotoModel.Link(name = "h", peer = "FoundNowhere")})
class Unobserved extends ModelObject {
    static final ModelType<Unobserved> TYPE = ModelType.concrete("Unobserved", Unobserved.class, Unobserved::new, () -> List.of());

    Unobserved(ObjectState state) {
        super(state);
    }
}
