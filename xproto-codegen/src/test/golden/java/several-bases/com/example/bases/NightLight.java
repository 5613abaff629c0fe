package com.example.bases;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code NightLight}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "NightLight",
        app = "bases",
        fields = {
                @XprotoModel.Field(name = "side"),
                @XprotoModel.Field(name = "name"),
                @XprotoModel.Field(name = "lit"),
                @XprotoModel.Field(name = "height")
        },
        links = {
                @XprotoModel.Link(name = "room", peer = "Room", reverse = "things"),
                @XprotoModel.Link(name = "neighbours", peer = "Room", reverse = "close_things", many = true)
        }
)
public class NightLight extends WallLamp implements NightLightModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<NightLight> TYPE =
            ModelType.concrete("NightLight", NightLight.class, NightLight::new,
                    () -> List.of(WallLamp.TYPE, Named.TYPE));

    /** For the store's session, which makes all objects. */
    protected NightLight(ObjectState state) {
        super(state);
    }
}
