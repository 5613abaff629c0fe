package dev.example.steps;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

@XprotoModel(name = "Between", app = "here", links = {
    @XprotoModel.Link(name = "b", peer = "Right"), @XprotoModel.Link(name = "c", peer = "Alone")})
class Between extends ModelObject {
    static final ModelType<Between> TYPE = ModelType.concrete("Between", Between.class, Between::new, () -> List.of());

    Between(ObjectState state) {
        super(state);
    }
}
