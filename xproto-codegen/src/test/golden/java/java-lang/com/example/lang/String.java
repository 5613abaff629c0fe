package com.example.lang;

import dev.xproto.sync.model.BoolField;
import dev.xproto.sync.model.DateField;
import dev.xproto.sync.model.IntField;
import dev.xproto.sync.model.LongField;
import dev.xproto.sync.model.RelatedField;

/** The model {@code String}. */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated("dev.xproto.codegen.java")
@dev.xproto.sync.annotation.XprotoModel(
        name = "String",
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
                @dev.xproto.sync.annotation.XprotoModel.Link(name = "next", peer = "Object", reverse = "previous"),
                @dev.xproto.sync.annotation.XprotoModel.Link(name = "text", peer = "String", reverse = "texts_of_0"),
                @dev.xproto.sync.annotation.XprotoModel.Link(name = "things", peer = "Object", reverse = "things_of_0", many = true)
        }
)
public class String extends dev.xproto.sync.model.ModelObject implements StringModel {
    /** The model, for queries and for creating objects. */
    public static final dev.xproto.sync.model.ModelType<String> TYPE =
            dev.xproto.sync.model.ModelType.concrete("String", String.class, String::new, java.util.List::of);

    /** The column {@code name}. */
    public static final dev.xproto.sync.model.StringField<String> NAME =
            new dev.xproto.sync.model.StringField<>("name", 10);

    /** The column {@code count}. */
    public static final IntField<String> COUNT = new IntField<>("count");

    /** The column {@code size}. */
    public static final LongField<String> SIZE = new LongField<>("size");

    /** The column {@code on}. */
    public static final BoolField<String> ON = new BoolField<>("on");

    /** The column {@code at}. */
    public static final DateField<String> AT = new DateField<>("at");

    /** The column {@code kind}. */
    public static final dev.xproto.sync.model.ChoiceField<String, java.lang.String, StringModel.Kind> KIND =
            dev.xproto.sync.model.ChoiceField.ofText("kind", StringModel.Kind.class, StringModel.Kind::of);

    /** The link {@code next}. */
    public static final dev.xproto.sync.model.LinkField<String, Object> NEXT =
            new dev.xproto.sync.model.LinkField<>("next", () -> Object.TYPE);

    /** The link {@code text}. */
    public static final dev.xproto.sync.model.LinkField<String, String> TEXT =
            new dev.xproto.sync.model.LinkField<>("text", () -> String.TYPE);

    /** The link {@code things}. */
    public static final RelatedField<String, Object> THINGS = new RelatedField<>("things", true, () -> Object.TYPE);

    /** The far side of {@code String.text}. */
    public static final RelatedField<String, String> TEXTS_OF_0 =
            new RelatedField<>("texts_of_0", false, () -> String.TYPE);

    /** The far side of {@code Object.text}. */
    public static final RelatedField<String, Object> TEXTS_OF_1 =
            new RelatedField<>("texts_of_1", false, () -> Object.TYPE);

    /** The far side of {@code Override.text}. */
    public static final RelatedField<String, Override> TEXTS_OF_2 =
            new RelatedField<>("texts_of_2", false, () -> Override.TYPE);

    /** The far side of {@code Integer.text}. */
    public static final RelatedField<String, Integer> TEXTS_OF_3 =
            new RelatedField<>("texts_of_3", false, () -> Integer.TYPE);

    /** The far side of {@code Long.text}. */
    public static final RelatedField<String, Long> TEXTS_OF_4 =
            new RelatedField<>("texts_of_4", false, () -> Long.TYPE);

    /** The far side of {@code Boolean.text}. */
    public static final RelatedField<String, Boolean> TEXTS_OF_5 =
            new RelatedField<>("texts_of_5", false, () -> Boolean.TYPE);

    /** The far side of {@code Class.text}. */
    public static final RelatedField<String, Class> TEXTS_OF_6 =
            new RelatedField<>("texts_of_6", false, () -> Class.TYPE);

    /** The far side of {@code List.text}. */
    public static final RelatedField<String, List> TEXTS_OF_7 =
            new RelatedField<>("texts_of_7", false, () -> List.TYPE);

    /** The far side of {@code Record.text}. */
    public static final RelatedField<String, Record> TEXTS_OF_8 =
            new RelatedField<>("texts_of_8", false, () -> Record.TYPE);

    /** The far side of {@code Model.text}. */
    public static final RelatedField<String, Model> TEXTS_OF_9 =
            new RelatedField<>("texts_of_9", false, () -> Model.TYPE);

    /** The far side of {@code ModelType.text}. */
    public static final RelatedField<String, ModelType> TEXTS_OF_10 =
            new RelatedField<>("texts_of_10", false, () -> ModelType.TYPE);

    /** The far side of {@code ModelObject.text}. */
    public static final RelatedField<String, ModelObject> TEXTS_OF_11 =
            new RelatedField<>("texts_of_11", false, () -> ModelObject.TYPE);

    /** The far side of {@code ObjectState.text}. */
    public static final RelatedField<String, ObjectState> TEXTS_OF_12 =
            new RelatedField<>("texts_of_12", false, () -> ObjectState.TYPE);

    /** The far side of {@code Field.text}. */
    public static final RelatedField<String, Field> TEXTS_OF_13 =
            new RelatedField<>("texts_of_13", false, () -> Field.TYPE);

    /** The far side of {@code StringField.text}. */
    public static final RelatedField<String, StringField> TEXTS_OF_14 =
            new RelatedField<>("texts_of_14", false, () -> StringField.TYPE);

    /** The far side of {@code ChoiceField.text}. */
    public static final RelatedField<String, ChoiceField> TEXTS_OF_15 =
            new RelatedField<>("texts_of_15", false, () -> ChoiceField.TYPE);

    /** The far side of {@code Choice.text}. */
    public static final RelatedField<String, Choice> TEXTS_OF_16 =
            new RelatedField<>("texts_of_16", false, () -> Choice.TYPE);

    /** The far side of {@code Related.text}. */
    public static final RelatedField<String, Related> TEXTS_OF_17 =
            new RelatedField<>("texts_of_17", false, () -> Related.TYPE);

    /** The far side of {@code LinkField.text}. */
    public static final RelatedField<String, LinkField> TEXTS_OF_18 =
            new RelatedField<>("texts_of_18", false, () -> LinkField.TYPE);

    /** The far side of {@code XprotoModel.text}. */
    public static final RelatedField<String, XprotoModel> TEXTS_OF_19 =
            new RelatedField<>("texts_of_19", false, () -> XprotoModel.TYPE);

    /** The far side of {@code Generated.text}. */
    public static final RelatedField<String, Generated> TEXTS_OF_20 =
            new RelatedField<>("texts_of_20", false, () -> Generated.TYPE);

    /** The far side of {@code Nullable.text}. */
    public static final RelatedField<String, Nullable> TEXTS_OF_21 =
            new RelatedField<>("texts_of_21", false, () -> Nullable.TYPE);

    /** The far side of {@code NullMarked.text}. */
    public static final RelatedField<String, NullMarked> TEXTS_OF_22 =
            new RelatedField<>("texts_of_22", false, () -> NullMarked.TYPE);

    /** The far side of {@code Instant.next}. */
    public static final RelatedField<String, Instant> PREVIOUS =
            new RelatedField<>("previous", false, () -> Instant.TYPE);

    /** The far side of {@code Instant.text}. */
    public static final RelatedField<String, Instant> TEXTS_OF_23 =
            new RelatedField<>("texts_of_23", false, () -> Instant.TYPE);

    /** For the store's session, which makes all objects. */
    protected String(dev.xproto.sync.model.ObjectState state) {
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
    public StringModel.Kind getKind() {
        return KIND.get(this);
    }

    /** Sets {@code kind}. */
    public void setKind(StringModel.Kind value) {
        KIND.set(this, value);
    }

    @java.lang.Override
    public @org.jspecify.annotations.Nullable Object getNext() {
        return NEXT.findPeer(this);
    }

    /** Links {@code next} to an object that is saved, or to none with null. */
    public void setNext(@org.jspecify.annotations.Nullable Object value) {
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

    /** Every {@code String} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<String> getTextsOf0() {
        return TEXTS_OF_0.of(this);
    }

    /** Every {@code Object} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Object> getTextsOf1() {
        return TEXTS_OF_1.of(this);
    }

    /** Every {@code Override} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Override> getTextsOf2() {
        return TEXTS_OF_2.of(this);
    }

    /** Every {@code Integer} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Integer> getTextsOf3() {
        return TEXTS_OF_3.of(this);
    }

    /** Every {@code Long} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Long> getTextsOf4() {
        return TEXTS_OF_4.of(this);
    }

    /** Every {@code Boolean} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Boolean> getTextsOf5() {
        return TEXTS_OF_5.of(this);
    }

    /** Every {@code Class} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Class> getTextsOf6() {
        return TEXTS_OF_6.of(this);
    }

    /** Every {@code List} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<List> getTextsOf7() {
        return TEXTS_OF_7.of(this);
    }

    /** Every {@code Record} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Record> getTextsOf8() {
        return TEXTS_OF_8.of(this);
    }

    /** Every {@code Model} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Model> getTextsOf9() {
        return TEXTS_OF_9.of(this);
    }

    /** Every {@code ModelType} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<ModelType> getTextsOf10() {
        return TEXTS_OF_10.of(this);
    }

    /** Every {@code ModelObject} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<ModelObject> getTextsOf11() {
        return TEXTS_OF_11.of(this);
    }

    /** Every {@code ObjectState} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<ObjectState> getTextsOf12() {
        return TEXTS_OF_12.of(this);
    }

    /** Every {@code Field} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Field> getTextsOf13() {
        return TEXTS_OF_13.of(this);
    }

    /** Every {@code StringField} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<StringField> getTextsOf14() {
        return TEXTS_OF_14.of(this);
    }

    /** Every {@code ChoiceField} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<ChoiceField> getTextsOf15() {
        return TEXTS_OF_15.of(this);
    }

    /** Every {@code Choice} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Choice> getTextsOf16() {
        return TEXTS_OF_16.of(this);
    }

    /** Every {@code Related} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Related> getTextsOf17() {
        return TEXTS_OF_17.of(this);
    }

    /** Every {@code LinkField} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<LinkField> getTextsOf18() {
        return TEXTS_OF_18.of(this);
    }

    /** Every {@code XprotoModel} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<XprotoModel> getTextsOf19() {
        return TEXTS_OF_19.of(this);
    }

    /** Every {@code Generated} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Generated> getTextsOf20() {
        return TEXTS_OF_20.of(this);
    }

    /** Every {@code Nullable} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Nullable> getTextsOf21() {
        return TEXTS_OF_21.of(this);
    }

    /** Every {@code NullMarked} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<NullMarked> getTextsOf22() {
        return TEXTS_OF_22.of(this);
    }

    /** Every {@code Instant} whose {@code next} leads here. */
    public dev.xproto.sync.model.Related<Instant> getPrevious() {
        return PREVIOUS.of(this);
    }

    /** Every {@code Instant} whose {@code text} leads here. */
    public dev.xproto.sync.model.Related<Instant> getTextsOf23() {
        return TEXTS_OF_23.of(this);
    }
}
