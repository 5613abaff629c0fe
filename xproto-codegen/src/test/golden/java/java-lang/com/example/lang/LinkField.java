package com.example.lang;

import dev.xproto.sync.model.BoolField;
import dev.xproto.sync.model.DateField;
import dev.xproto.sync.model.IntField;
import dev.xproto.sync.model.LongField;
import dev.xproto.sync.model.RelatedField;

/** The model {@code LinkField}. */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated("dev.xproto.codegen.java")
@dev.xproto.sync.annotation.XprotoModel(
        name = "LinkField",
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
                @dev.xproto.sync.annotation.XprotoModel.Link(name = "next", peer = "XprotoModel", reverse = "previous"),
                @dev.xproto.sync.annotation.XprotoModel.Link(name = "text", peer = "String", reverse = "texts_of_18"),
                @dev.xproto.sync.annotation.XprotoModel.Link(name = "things", peer = "Object", reverse = "things_of_18", many = true)
        }
)
public class LinkField extends dev.xproto.sync.model.ModelObject implements LinkFieldModel {
    /** The model, for queries and for creating objects. */
    public static final dev.xproto.sync.model.ModelType<LinkField> TYPE =
            dev.xproto.sync.model.ModelType.concrete("LinkField", LinkField.class, LinkField::new, java.util.List::of);

    /** The column {@code name}. */
    public static final dev.xproto.sync.model.StringField<LinkField> NAME =
            new dev.xproto.sync.model.StringField<>("name", 10);

    /** The column {@code count}. */
    public static final IntField<LinkField> COUNT = new IntField<>("count");

    /** The column {@code size}. */
    public static final LongField<LinkField> SIZE = new LongField<>("size");

    /** The column {@code on}. */
    public static final BoolField<LinkField> ON = new BoolField<>("on");

    /** The column {@code at}. */
    public static final DateField<LinkField> AT = new DateField<>("at");

    /** The column {@code kind}. */
    public static final dev.xproto.sync.model.ChoiceField<LinkField, java.lang.String, LinkFieldModel.Kind> KIND =
            dev.xproto.sync.model.ChoiceField.ofText("kind", LinkFieldModel.Kind.class, LinkFieldModel.Kind::of);

    /** The link {@code next}. */
    public static final dev.xproto.sync.model.LinkField<LinkField, XprotoModel> NEXT =
            new dev.xproto.sync.model.LinkField<>("next", () -> XprotoModel.TYPE);

    /** The link {@code text}. */
    public static final dev.xproto.sync.model.LinkField<LinkField, String> TEXT =
            new dev.xproto.sync.model.LinkField<>("text", () -> String.TYPE);

    /** The link {@code things}. */
    public static final RelatedField<LinkField, Object> THINGS = new RelatedField<>("things", true, () -> Object.TYPE);

    /** The far side of {@code Related.next}. */
    public static final RelatedField<LinkField, Related> PREVIOUS =
            new RelatedField<>("previous", false, () -> Related.TYPE);

    /** For the store's session, which makes all objects. */
    protected LinkField(dev.xproto.sync.model.ObjectState state) {
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
    public LinkFieldModel.Kind getKind() {
        return KIND.get(this);
    }

    /** Sets {@code kind}. */
    public void setKind(LinkFieldModel.Kind value) {
        KIND.set(this, value);
    }

    @java.lang.Override
    public @org.jspecify.annotations.Nullable XprotoModel getNext() {
        return NEXT.findPeer(this);
    }

    /** Links {@code next} to an object that is saved, or to none with null. */
    public void setNext(@org.jspecify.annotations.Nullable XprotoModel value) {
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

    /** Every {@code Related} whose {@code next} leads here. */
    public dev.xproto.sync.model.Related<Related> getPrevious() {
        return PREVIOUS.of(this);
    }
}
