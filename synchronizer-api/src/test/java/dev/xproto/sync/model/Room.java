package dev.xproto.sync.model;

import java.util.List;

/** What the generator would write for a model without links of its own. */
public final class Room extends ModelObject {
    public static final ModelType<Room> TYPE = ModelType.concrete("Room", Room.class, Room::new, List::of);
    public static final StringField<Room> NAME = new StringField<>("name", 0);
    public static final RelatedField<Room, Lamp> LAMPS = new RelatedField<>("lamps", false, () -> Lamp.TYPE);

    private Room(ObjectState state) {
        super(state);
    }
}
