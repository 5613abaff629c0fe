package com.example.links;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.LinkField;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code House}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "House",
        app = "links",
        fields = @XprotoModel.Field(name = "name"),
        links = @XprotoModel.Link(name = "owner", peer = "Person", reverse = "house")
)
public class House extends ModelObject implements HouseModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<House> TYPE = ModelType.concrete("House", House.class, House::new, List::of);

    /** The column {@code name}. */
    public static final StringField<House> NAME = new StringField<>("name", 100);

    /** The link {@code owner}. */
    public static final LinkField<House, Person> OWNER = new LinkField<>("owner", () -> Person.TYPE);

    /** The far side of {@code Person.home}. */
    public static final RelatedField<House, Person> INHABITANTS =
            new RelatedField<>("inhabitants", false, () -> Person.TYPE);

    /** For the store's session, which makes all objects. */
    protected House(ObjectState state) {
        super(state);
    }

    @Override
    public String getName() {
        return NAME.get(this);
    }

    /** Sets {@code name}, at most 100 characters. */
    public void setName(String value) {
        NAME.set(this, value);
    }

    @Override
    public @Nullable Person getOwner() {
        return OWNER.findPeer(this);
    }

    /** Links {@code owner} to an object that is saved, or to none with null. */
    public void setOwner(@Nullable Person value) {
        OWNER.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getOwnerId() {
        return OWNER.find(this);
    }

    /** Links {@code owner} to the object with that id, or to none with null. */
    public void setOwnerId(@Nullable Integer value) {
        OWNER.set(this, value);
    }

    /** Every {@code Person} whose {@code home} leads here. */
    public Related<Person> getInhabitants() {
        return INHABITANTS.of(this);
    }
}
