package dev.xproto.sync.model;

import java.util.List;

/** What the generator would write for a model with one of everything. */
public class Lamp extends ModelObject {
    public static final ModelType<Lamp> TYPE = ModelType.concrete("Lamp", Lamp.class, Lamp::new, List::of);
    public static final StringField<Lamp> NAME = new StringField<>("name", 10);
    public static final IntField<Lamp> WATTS = new IntField<>("watts", 1, 100);
    public static final BoolField<Lamp> LIT = new BoolField<>("lit");
    public static final DateField<Lamp> BOUGHT = new DateField<>("bought");
    public static final ChoiceField<Lamp, String, Colour> COLOUR =
            new ChoiceField<>("colour", String.class, Colour.class, "", Colour::new);
    public static final LinkField<Lamp, Room> ROOM = new LinkField<>("room", () -> Room.TYPE);
    public static final RelatedField<Lamp, Room> SEEN_FROM = new RelatedField<>("seen_from", true, () -> Room.TYPE);
    public static final StringField<Lamp> FROM_A_LATER_MODEL = new StringField<>("later", 0);

    Lamp(ObjectState state) {
        super(state);
    }

    record Colour(String value) implements Choice<String> {
        @Override
        public boolean isKnown() {
            return value.equals("red") || value.equals("green");
        }
    }
}
