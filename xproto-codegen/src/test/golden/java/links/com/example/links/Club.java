package com.example.links;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Club}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Club",
        app = "links",
        fields = @XprotoModel.Field(name = "name")
)
public class Club extends ModelObject implements ClubModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Club> TYPE = ModelType.concrete("Club", Club.class, Club::new, List::of);

    /** The column {@code name}. */
    public static final StringField<Club> NAME = new StringField<>("name", 100);

    /** The far side of {@code Person.clubs}. */
    public static final RelatedField<Club, Person> MEMBERS = new RelatedField<>("members", false, () -> Person.TYPE);

    /** For the store's session, which makes all objects. */
    protected Club(ObjectState state) {
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

    /** Every {@code Person} whose {@code clubs} leads here. */
    public Related<Person> getMembers() {
        return MEMBERS.of(this);
    }
}
