package com.example.lang;

import dev.xproto.sync.model.BoolField;
import dev.xproto.sync.model.DateField;
import dev.xproto.sync.model.IntField;
import dev.xproto.sync.model.LongField;
import dev.xproto.sync.model.RelatedField;

/** The model {@code Object}. */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated("dev.xproto.codegen.java")
@dev.xproto.sync.annotation.XprotoModel(
        name = "Object",
        app = "lang",
        fields = {
                @dev.xproto.sync.annotation.XprotoModel.Field(name = "name"),
                @dev.xproto.sync.annotation.XprotoModel.Field(name = "count"),
                @dev.xproto.sync.annotation.XprotoModel.Field(name = "size"),
                @dev.xproto.sync.annotation.XprotoModel.Field(name = "on"),
                @dev.xproto.sync.annotation.XprotoModel.Field(name = "at"),
                @dev.xproto.sync.annotation.XprotoModel.Field(name = "kind")
        },
        links = {
                @dev.xproto.sync.annotation.XprotoModel.Link(name = "next", peer = "Override", reverse = "previous"),
                @dev.xproto.sync.annotation.XprotoModel.Link(name = "text", peer = "String", reverse = "texts_of_1"),
                @dev.xproto.sync.annotation.XprotoModel.Link(name = "things", peer = "Object", reverse = "things_of_1", many = true)
        }
)
public class Object extends dev.xproto.sync.model.ModelObject implements ObjectModel {
    /** The model, for queries and for creating objects. */
    public static final dev.xproto.sync.model.ModelType<Object> TYPE =
            dev.xproto.sync.model.ModelType.concrete("Object", Object.class, Object::new, java.util.List::of);

    /** The column {@code name}. */
    public static final dev.xproto.sync.model.StringField<Object> NAME =
            new dev.xproto.sync.model.StringField<>("name", 10);

    /** The column {@code count}. */
    public static final IntField<Object> COUNT = new IntField<>("count");

    /** The column {@code size}. */
    public static final LongField<Object> SIZE = new LongField<>("size");

    /** The column {@code on}. */
    public static final BoolField<Object> ON = new BoolField<>("on");

    /** The column {@code at}. */
    public static final DateField<Object> AT = new DateField<>("at");

    /** The column {@code kind}. */
    public static final dev.xproto.sync.model.ChoiceField<Object, java.lang.String, ObjectModel.Kind> KIND =
            dev.xproto.sync.model.ChoiceField.ofText("kind", ObjectModel.Kind.class, ObjectModel.Kind::of);

    /** The link {@code next}. */
    public static final dev.xproto.sync.model.LinkField<Object, Override> NEXT =
            new dev.xproto.sync.model.LinkField<>("next", () -> Override.TYPE);

    /** The link {@code text}. */
    public static final dev.xproto.sync.model.LinkField<Object, String> TEXT =
            new dev.xproto.sync.model.LinkField<>("text", () -> String.TYPE);

    /** The link {@code things}. */
    public static final RelatedField<Object, Object> THINGS = new RelatedField<>("things", true, () -> Object.TYPE);

    /** The far side of {@code String.next}. */
    public static final RelatedField<Object, String> PREVIOUS =
            new RelatedField<>("previous", false, () -> String.TYPE);

    /** The far side of {@code String.things}. */
    public static final RelatedField<Object, String> THINGS_OF_0 =
            new RelatedField<>("things_of_0", false, () -> String.TYPE);

    /** The far side of {@code Object.things}. */
    public static final RelatedField<Object, Object> THINGS_OF_1 =
            new RelatedField<>("things_of_1", false, () -> Object.TYPE);

    /** The far side of {@code Override.things}. */
    public static final RelatedField<Object, Override> THINGS_OF_2 =
            new RelatedField<>("things_of_2", false, () -> Override.TYPE);

    /** The far side of {@code Integer.things}. */
    public static final RelatedField<Object, Integer> THINGS_OF_3 =
            new RelatedField<>("things_of_3", false, () -> Integer.TYPE);

    /** The far side of {@code Long.things}. */
    public static final RelatedField<Object, Long> THINGS_OF_4 =
            new RelatedField<>("things_of_4", false, () -> Long.TYPE);

    /** The far side of {@code Boolean.things}. */
    public static final RelatedField<Object, Boolean> THINGS_OF_5 =
            new RelatedField<>("things_of_5", false, () -> Boolean.TYPE);

    /** The far side of {@code Class.things}. */
    public static final RelatedField<Object, Class> THINGS_OF_6 =
            new RelatedField<>("things_of_6", false, () -> Class.TYPE);

    /** The far side of {@code List.things}. */
    public static final RelatedField<Object, List> THINGS_OF_7 =
            new RelatedField<>("things_of_7", false, () -> List.TYPE);

    /** The far side of {@code Record.things}. */
    public static final RelatedField<Object, Record> THINGS_OF_8 =
            new RelatedField<>("things_of_8", false, () -> Record.TYPE);

    /** The far side of {@code Model.things}. */
    public static final RelatedField<Object, Model> THINGS_OF_9 =
            new RelatedField<>("things_of_9", false, () -> Model.TYPE);

    /** The far side of {@code ModelType.things}. */
    public static final RelatedField<Object, ModelType> THINGS_OF_10 =
            new RelatedField<>("things_of_10", false, () -> ModelType.TYPE);

    /** The far side of {@code ModelObject.things}. */
    public static final RelatedField<Object, ModelObject> THINGS_OF_11 =
            new RelatedField<>("things_of_11", false, () -> ModelObject.TYPE);

    /** The far side of {@code ObjectState.things}. */
    public static final RelatedField<Object, ObjectState> THINGS_OF_12 =
            new RelatedField<>("things_of_12", false, () -> ObjectState.TYPE);

    /** The far side of {@code Field.things}. */
    public static final RelatedField<Object, Field> THINGS_OF_13 =
            new RelatedField<>("things_of_13", false, () -> Field.TYPE);

    /** The far side of {@code StringField.things}. */
    public static final RelatedField<Object, StringField> THINGS_OF_14 =
            new RelatedField<>("things_of_14", false, () -> StringField.TYPE);

    /** The far side of {@code ChoiceField.things}. */
    public static final RelatedField<Object, ChoiceField> THINGS_OF_15 =
            new RelatedField<>("things_of_15", false, () -> ChoiceField.TYPE);

    /** The far side of {@code Choice.things}. */
    public static final RelatedField<Object, Choice> THINGS_OF_16 =
            new RelatedField<>("things_of_16", false, () -> Choice.TYPE);

    /** The far side of {@code Related.things}. */
    public static final RelatedField<Object, Related> THINGS_OF_17 =
            new RelatedField<>("things_of_17", false, () -> Related.TYPE);

    /** The far side of {@code LinkField.things}. */
    public static final RelatedField<Object, LinkField> THINGS_OF_18 =
            new RelatedField<>("things_of_18", false, () -> LinkField.TYPE);

    /** The far side of {@code XprotoModel.things}. */
    public static final RelatedField<Object, XprotoModel> THINGS_OF_19 =
            new RelatedField<>("things_of_19", false, () -> XprotoModel.TYPE);

    /** The far side of {@code Generated.things}. */
    public static final RelatedField<Object, Generated> THINGS_OF_20 =
            new RelatedField<>("things_of_20", false, () -> Generated.TYPE);

    /** The far side of {@code Nullable.things}. */
    public static final RelatedField<Object, Nullable> THINGS_OF_21 =
            new RelatedField<>("things_of_21", false, () -> Nullable.TYPE);

    /** The far side of {@code NullMarked.things}. */
    public static final RelatedField<Object, NullMarked> THINGS_OF_22 =
            new RelatedField<>("things_of_22", false, () -> NullMarked.TYPE);

    /** The far side of {@code Instant.things}. */
    public static final RelatedField<Object, Instant> THINGS_OF_23 =
            new RelatedField<>("things_of_23", false, () -> Instant.TYPE);

    /** For the store's session, which makes all objects. */
    protected Object(dev.xproto.sync.model.ObjectState state) {
        super(state);
    }

    @java.lang.Override
    public java.lang.String getName() {
        return NAME.get(this);
    }

    /** Sets {@code name}, at most 10 characters. */
    public void setName(java.lang.String value) {
        NAME.set(this, value);
    }

    @java.lang.Override
    public java.lang. @org.jspecify.annotations.Nullable Integer getCount() {
        return COUNT.find(this);
    }

    /** Sets {@code count}; null clears it. */
    public void setCount(java.lang. @org.jspecify.annotations.Nullable Integer value) {
        COUNT.set(this, value);
    }

    @java.lang.Override
    public java.lang. @org.jspecify.annotations.Nullable Long getSize() {
        return SIZE.find(this);
    }

    /** Sets {@code size}; null clears it. */
    public void setSize(java.lang. @org.jspecify.annotations.Nullable Long value) {
        SIZE.set(this, value);
    }

    @java.lang.Override
    public boolean isOn() {
        return ON.get(this);
    }

    /** Sets {@code on}. */
    public void setOn(boolean value) {
        ON.set(this, value);
    }

    @java.lang.Override
    public java.time. @org.jspecify.annotations.Nullable Instant getAt() {
        return AT.find(this);
    }

    /** Sets {@code at}; null clears it. */
    public void setAt(java.time. @org.jspecify.annotations.Nullable Instant value) {
        AT.set(this, value);
    }

    @java.lang.Override
    public ObjectModel.Kind getKind() {
        return KIND.get(this);
    }

    /** Sets {@code kind}. */
    public void setKind(ObjectModel.Kind value) {
        KIND.set(this, value);
    }

    @java.lang.Override
    public @org.jspecify.annotations.Nullable Override getNext() {
        return NEXT.findPeer(this);
    }

    /** Links {@code next} to an object that is saved, or to none with null. */
    public void setNext(@org.jspecify.annotations.Nullable Override value) {
        NEXT.setPeer(this, value);
    }

    @java.lang.Override
    public java.lang. @org.jspecify.annotations.Nullable Integer getNextId() {
        return NEXT.find(this);
    }

    /** Links {@code next} to the object with that id, or to none with null. */
    public void setNextId(java.lang. @org.jspecify.annotations.Nullable Integer value) {
        NEXT.set(this, value);
    }

    @java.lang.Override
    public String getText() {
        return TEXT.getPeer(this);
    }

    /** Links {@code text} to an object that is saved. */
    public void setText(String value) {
        TEXT.setPeer(this, value);
    }

    @java.lang.Override
    public int getTextId() {
        return TEXT.get(this);
    }

    /** Links {@code text} to the object with that id. */
    public void setTextId(int value) {
        TEXT.set(this, value);
    }

    @java.lang.Override
    public dev.xproto.sync.model.Related<Object> getThings() {
        return THINGS.of(this);
    }

    /** Every {@code String} whose {@code next} leads here. */
    public dev.xproto.sync.model.Related<String> getPrevious() {
        return PREVIOUS.of(this);
    }

    /** Every {@code String} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<String> getThingsOf0() {
        return THINGS_OF_0.of(this);
    }

    /** Every {@code Object} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Object> getThingsOf1() {
        return THINGS_OF_1.of(this);
    }

    /** Every {@code Override} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Override> getThingsOf2() {
        return THINGS_OF_2.of(this);
    }

    /** Every {@code Integer} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Integer> getThingsOf3() {
        return THINGS_OF_3.of(this);
    }

    /** Every {@code Long} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Long> getThingsOf4() {
        return THINGS_OF_4.of(this);
    }

    /** Every {@code Boolean} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Boolean> getThingsOf5() {
        return THINGS_OF_5.of(this);
    }

    /** Every {@code Class} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Class> getThingsOf6() {
        return THINGS_OF_6.of(this);
    }

    /** Every {@code List} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<List> getThingsOf7() {
        return THINGS_OF_7.of(this);
    }

    /** Every {@code Record} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Record> getThingsOf8() {
        return THINGS_OF_8.of(this);
    }

    /** Every {@code Model} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Model> getThingsOf9() {
        return THINGS_OF_9.of(this);
    }

    /** Every {@code ModelType} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<ModelType> getThingsOf10() {
        return THINGS_OF_10.of(this);
    }

    /** Every {@code ModelObject} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<ModelObject> getThingsOf11() {
        return THINGS_OF_11.of(this);
    }

    /** Every {@code ObjectState} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<ObjectState> getThingsOf12() {
        return THINGS_OF_12.of(this);
    }

    /** Every {@code Field} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Field> getThingsOf13() {
        return THINGS_OF_13.of(this);
    }

    /** Every {@code StringField} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<StringField> getThingsOf14() {
        return THINGS_OF_14.of(this);
    }

    /** Every {@code ChoiceField} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<ChoiceField> getThingsOf15() {
        return THINGS_OF_15.of(this);
    }

    /** Every {@code Choice} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Choice> getThingsOf16() {
        return THINGS_OF_16.of(this);
    }

    /** Every {@code Related} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Related> getThingsOf17() {
        return THINGS_OF_17.of(this);
    }

    /** Every {@code LinkField} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<LinkField> getThingsOf18() {
        return THINGS_OF_18.of(this);
    }

    /** Every {@code XprotoModel} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<XprotoModel> getThingsOf19() {
        return THINGS_OF_19.of(this);
    }

    /** Every {@code Generated} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Generated> getThingsOf20() {
        return THINGS_OF_20.of(this);
    }

    /** Every {@code Nullable} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Nullable> getThingsOf21() {
        return THINGS_OF_21.of(this);
    }

    /** Every {@code NullMarked} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<NullMarked> getThingsOf22() {
        return THINGS_OF_22.of(this);
    }

    /** Every {@code Instant} whose {@code things} leads here. */
    public dev.xproto.sync.model.Related<Instant> getThingsOf23() {
        return THINGS_OF_23.of(this);
    }
}
