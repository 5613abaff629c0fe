package com.example.bases;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ChoiceField;
import dev.xproto.sync.model.IntField;
import dev.xproto.sync.model.LinkField;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Desk}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Desk",
        app = "bases",
        fields = {
                @XprotoModel.Field(name = "name"),
                @XprotoModel.Field(name = "side"),
                @XprotoModel.Field(name = "drawers")
        },
        links = {
                @XprotoModel.Link(name = "room", peer = "Room", reverse = "things"),
                @XprotoModel.Link(name = "neighbours", peer = "Room", reverse = "close_things", many = true)
        }
)
public class Desk extends Named implements DeskModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Desk> TYPE =
            ModelType.concrete("Desk", Desk.class, Desk::new, () -> List.of(Named.TYPE, Placed.TYPE));

    /** The link {@code room}. */
    public static final LinkField<Desk, Room> ROOM = new LinkField<>("room", () -> Room.TYPE);

    /** The link {@code neighbours}. */
    public static final RelatedField<Desk, Room> NEIGHBOURS = new RelatedField<>("neighbours", true, () -> Room.TYPE);

    /** The column {@code side}. */
    public static final ChoiceField<Desk, String, PlacedModel.Side> SIDE =
            ChoiceField.ofText("side", PlacedModel.Side.class, PlacedModel.Side::of);

    /** The column {@code drawers}. */
    public static final IntField<Desk> DRAWERS = new IntField<>("drawers");

    /** For the store's session, which makes all objects. */
    protected Desk(ObjectState state) {
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

    @Override
    public int getDrawers() {
        return DRAWERS.get(this);
    }

    /** Sets {@code drawers}. */
    public void setDrawers(int value) {
        DRAWERS.set(this, value);
    }
}
