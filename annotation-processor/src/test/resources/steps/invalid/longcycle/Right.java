package dev.example.steps;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

@XprotoModel(name = "Right", app = "here", links = {
    @XprotoModel.Link(name = "d", peer = "Left"), @XprotoModel.Link(name = "e", peer = "Right")})
class Right extends ModelObject {
    static final ModelType<Right> TYPE = ModelType.concrete("Right", Right.class, Right::new, () -> List.of());

    Right(ObjectState state) {
        super(state);
    }
}
