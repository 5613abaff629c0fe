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

/** The model {@code Person}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Person",
        app = "links",
        fields = @XprotoModel.Field(name = "name"),
        links = {
                @XprotoModel.Link(name = "home", peer = "House", reverse = "inhabitants"),
                @XprotoModel.Link(name = "office", peer = "House"),
                @XprotoModel.Link(name = "birthplace", peer = "House"),
                @XprotoModel.Link(name = "twin", peer = "Person", reverse = "other_twin"),
                @XprotoModel.Link(name = "mother", peer = "Person", reverse = "children"),
                @XprotoModel.Link(name = "friends", peer = "Person", reverse = "friend_of", many = true),
                @XprotoModel.Link(name = "visited", peer = "House", many = true),
                @XprotoModel.Link(name = "clubs", peer = "Club", reverse = "members", many = true)
        }
)
public class Person extends ModelObject implements PersonModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Person> TYPE = ModelType.concrete("Person", Person.class, Person::new, List::of);

    /** The column {@code name}. */
    public static final StringField<Person> NAME = new StringField<>("name", 100);

    /** The link {@code home}. */
    public static final LinkField<Person, House> HOME = new LinkField<>("home", () -> House.TYPE);

    /** The link {@code office}. */
    public static final LinkField<Person, House> OFFICE = new LinkField<>("office", () -> House.TYPE);

    /** The link {@code birthplace}. */
    public static final LinkField<Person, House> BIRTHPLACE = new LinkField<>("birthplace", () -> House.TYPE);

    /** The link {@code twin}. */
    public static final LinkField<Person, Person> TWIN = new LinkField<>("twin", () -> Person.TYPE);

    /** The link {@code mother}. */
    public static final LinkField<Person, Person> MOTHER = new LinkField<>("mother", () -> Person.TYPE);

    /** The link {@code friends}. */
    public static final RelatedField<Person, Person> FRIENDS = new RelatedField<>("friends", true, () -> Person.TYPE);

    /** The link {@code visited}. */
    public static final RelatedField<Person, House> VISITED = new RelatedField<>("visited", true, () -> House.TYPE);

    /** The link {@code clubs}. */
    public static final RelatedField<Person, Club> CLUBS = new RelatedField<>("clubs", true, () -> Club.TYPE);

    /** The far side of {@code House.owner}. */
    public static final RelatedField<Person, House> HOUSE = new RelatedField<>("house", false, () -> House.TYPE);

    /** The far side of {@code Person.twin}. */
    public static final RelatedField<Person, Person> OTHER_TWIN =
            new RelatedField<>("other_twin", false, () -> Person.TYPE);

    /** The far side of {@code Person.mother}. */
    public static final RelatedField<Person, Person> CHILDREN =
            new RelatedField<>("children", false, () -> Person.TYPE);

    /** The far side of {@code Person.friends}. */
    public static final RelatedField<Person, Person> FRIEND_OF =
            new RelatedField<>("friend_of", false, () -> Person.TYPE);

    /** For the store's session, which makes all objects. */
    protected Person(ObjectState state) {
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
    public House getHome() {
        return HOME.getPeer(this);
    }

    /** Links {@code home} to an object that is saved. */
    public void setHome(House value) {
        HOME.setPeer(this, value);
    }

    @Override
    public int getHomeId() {
        return HOME.get(this);
    }

    /** Links {@code home} to the object with that id. */
    public void setHomeId(int value) {
        HOME.set(this, value);
    }

    @Override
    public @Nullable House getOffice() {
        return OFFICE.findPeer(this);
    }

    /** Links {@code office} to an object that is saved, or to none with null. */
    public void setOffice(@Nullable House value) {
        OFFICE.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getOfficeId() {
        return OFFICE.find(this);
    }

    /** Links {@code office} to the object with that id, or to none with null. */
    public void setOfficeId(@Nullable Integer value) {
        OFFICE.set(this, value);
    }

    @Override
    public @Nullable House getBirthplace() {
        return BIRTHPLACE.findPeer(this);
    }

    /** Links {@code birthplace} to an object that is saved, or to none with null. */
    public void setBirthplace(@Nullable House value) {
        BIRTHPLACE.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getBirthplaceId() {
        return BIRTHPLACE.find(this);
    }

    /** Links {@code birthplace} to the object with that id, or to none with null. */
    public void setBirthplaceId(@Nullable Integer value) {
        BIRTHPLACE.set(this, value);
    }

    @Override
    public Person getTwin() {
        return TWIN.getPeer(this);
    }

    /** Links {@code twin} to an object that is saved. */
    public void setTwin(Person value) {
        TWIN.setPeer(this, value);
    }

    @Override
    public int getTwinId() {
        return TWIN.get(this);
    }

    /** Links {@code twin} to the object with that id. */
    public void setTwinId(int value) {
        TWIN.set(this, value);
    }

    @Override
    public @Nullable Person getMother() {
        return MOTHER.findPeer(this);
    }

    /** Links {@code mother} to an object that is saved, or to none with null. */
    public void setMother(@Nullable Person value) {
        MOTHER.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getMotherId() {
        return MOTHER.find(this);
    }

    /** Links {@code mother} to the object with that id, or to none with null. */
    public void setMotherId(@Nullable Integer value) {
        MOTHER.set(this, value);
    }

    @Override
    public Related<Person> getFriends() {
        return FRIENDS.of(this);
    }

    @Override
    public Related<House> getVisited() {
        return VISITED.of(this);
    }

    @Override
    public Related<Club> getClubs() {
        return CLUBS.of(this);
    }

    /** Every {@code House} whose {@code owner} leads here. */
    public Related<House> getHouse() {
        return HOUSE.of(this);
    }

    /** Every {@code Person} whose {@code twin} leads here. */
    public Related<Person> getOtherTwin() {
        return OTHER_TWIN.of(this);
    }

    /** Every {@code Person} whose {@code mother} leads here. */
    public Related<Person> getChildren() {
        return CHILDREN.of(this);
    }

    /** Every {@code Person} whose {@code friends} leads here. */
    public Related<Person> getFriendOf() {
        return FRIEND_OF.of(this);
    }
}
