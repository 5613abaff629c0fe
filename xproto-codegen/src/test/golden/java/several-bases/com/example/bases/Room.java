package com.example.bases;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Room}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Room",
        app = "bases",
        fields = @XprotoModel.Field(name = "name")
)
public class Room extends Named implements RoomModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Room> TYPE =
            ModelType.concrete("Room", Room.class, Room::new, () -> List.of(Named.TYPE));

    /** For the store's session, which makes all objects. */
    protected Room(ObjectState state) {
        super(state);
    }
}
