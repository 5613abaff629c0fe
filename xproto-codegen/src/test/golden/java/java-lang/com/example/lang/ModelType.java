package com.example.lang;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.BoolField;
import dev.xproto.sync.model.DateField;
import dev.xproto.sync.model.IntField;
import dev.xproto.sync.model.LongField;
import dev.xproto.sync.model.RelatedField;

/** The model {@code ModelType}. */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "ModelType",
        app = "lang",
        fields = {
                @XprotoModel.Field(name = "name"),
                @XprotoModel.Field(name = "count"),
                @XprotoModel.Field(name = "size"),
                @XprotoModel.Field(name = "on"),
                @XprotoModel.Field(name = "at"),
                @XprotoModel.Field(name = "kind")
        },
        links = {
                @XprotoModel.Link(name = "next", peer = "ModelObject", reverse = "previous"),
                @XprotoModel.Link(name = "text", peer = "String", reverse = "texts_of_10"),
                @XprotoModel.Link(name = "things", peer = "Object", reverse = "things_of_10", many = true)
        }
)
public class ModelType extends dev.xproto.sync.model.ModelObject implements ModelTypeModel {
    /** The model, for queries and for creating objects. */
    public static final dev.xproto.sync.model.ModelType<ModelType> TYPE =
            dev.xproto.sync.model.ModelType.concrete("ModelType", ModelType.class, ModelType::new, java.util.List::of);

    /** The column {@code name}. */
    public static final dev.xproto.sync.model.StringField<ModelType> NAME =
            new dev.xproto.sync.model.StringField<>("name", 10);

    /** The column {@code count}. */
    public static final IntField<ModelType> COUNT = new IntField<>("count");

    /** The column {@code size}. */
    public static final LongField<ModelType> SIZE = new LongField<>("size");

    /** The column {@code on}. */
    public static final BoolField<ModelType> ON = new BoolField<>("on");

    /** The column {@code at}. */
    public static final DateField<ModelType> AT = new DateField<>("at");

    /** The column {@code kind}. */
    public static final dev.xproto.sync.model.ChoiceField<ModelType, java.lang.String, ModelTypeModel.Kind> KIND =
            dev.xproto.sync.model.ChoiceField.ofText("kind", ModelTypeModel.Kind.class, ModelTypeModel.Kind::of);

    /** The link {@code next}. */
    public static final dev.xproto.sync.model.LinkField<ModelType, ModelObject> NEXT =
            new dev.xproto.sync.model.LinkField<>("next", () -> ModelObject.TYPE);

    /** The link {@code text}. */
    public static final dev.xproto.sync.model.LinkField<ModelType, String> TEXT =
            new dev.xproto.sync.model.LinkField<>("text", () -> String.TYPE);

    /** The link {@code things}. */
    public static final RelatedField<ModelType, Object> THINGS = new RelatedField<>("things", true, () -> Object.TYPE);

    /** The far side of {@code Model.next}. */
    public static final RelatedField<ModelType, Model> PREVIOUS =
            new RelatedField<>("previous", false, () -> Model.TYPE);

    /** For the store's session, which makes all objects. */
    protected ModelType(dev.xproto.sync.model.ObjectState state) {
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
    public ModelTypeModel.Kind getKind() {
        return KIND.get(this);
    }

    /** Sets {@code kind}. */
    public void setKind(ModelTypeModel.Kind value) {
        KIND.set(this, value);
    }

    @java.lang.Override
    public @org.jspecify.annotations.Nullable ModelObject getNext() {
        return NEXT.findPeer(this);
    }

    /** Links {@code next} to an object that is saved, or to none with null. */
    public void setNext(@org.jspecify.annotations.Nullable ModelObject value) {
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

    /** Every {@code Model} whose {@code next} leads here. */
    public dev.xproto.sync.model.Related<Model> getPrevious() {
        return PREVIOUS.of(this);
    }
}
