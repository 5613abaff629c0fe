package dev.example.steps;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;

@XprotoModel(name = "Left", app = "here", links = @XprotoModel.Link(name = "a", peer = "Between"))
class Left extends ModelObject {
    static final ModelType<Left> TYPE = ModelType.concrete("Left", Left.class, Left::new, () -> List.of());

    Left(ObjectState state) {
        super(state);
    }
}
