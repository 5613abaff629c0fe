package com.example.bases;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ChoiceField;
import dev.xproto.sync.model.LinkField;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What stands somewhere. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Placed",
        app = "bases",
        isAbstract = true,
        fields = @XprotoModel.Field(name = "side"),
        links = {
                @XprotoModel.Link(name = "room", peer = "Room", reverse = "things"),
                @XprotoModel.Link(name = "neighbours", peer = "Room", reverse = "close_things", many = true)
        }
)
public abstract class Placed extends ModelObject implements PlacedModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Placed> TYPE = ModelType.abstractModel("Placed", Placed.class, List::of);

    /** The link {@code room}. */
    public static final LinkField<Placed, Room> ROOM = new LinkField<>("room", () -> Room.TYPE);

    /** The link {@code neighbours}. */
    public static final RelatedField<Placed, Room> NEIGHBOURS = new RelatedField<>("neighbours", true, () -> Room.TYPE);

    /** The column {@code side}. */
    public static final ChoiceField<Placed, String, PlacedModel.Side> SIDE =
            ChoiceField.ofText("side", PlacedModel.Side.class, PlacedModel.Side::of);

    /** For the store's session, which makes all objects. */
    protected Placed(ObjectState state) {
        super(state);
    }

    @Override
    public @Nullable Room getRoom() {
        return ROOM.findPeer(this);
    }

    /** Links {@code room} to an object that is saved, or to none with null. */
    public void setRoom(@Nullable Room value) {
        ROOM.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getRoomId() {
        return ROOM.find(this);
    }

    /** Links {@code room} to the object with that id, or to none with null. */
    public void setRoomId(@Nullable Integer value) {
        ROOM.set(this, value);
    }

    @Override
    public Related<Room> getNeighbours() {
        return NEIGHBOURS.of(this);
    }

    @Override
    public PlacedModel.Side getSide() {
        return SIDE.get(this);
    }

    /** Sets {@code side}. */
    public void setSide(PlacedModel.Side value) {
        SIDE.set(this, value);
    }
}
