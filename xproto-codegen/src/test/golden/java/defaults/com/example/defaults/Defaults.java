package com.example.defaults;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.BoolField;
import dev.xproto.sync.model.DateField;
import dev.xproto.sync.model.FloatField;
import dev.xproto.sync.model.IntField;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Defaults}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Defaults",
        app = "defaults",
        fields = {
                @XprotoModel.Field(name = "text"),
                @XprotoModel.Field(name = "number"),
                @XprotoModel.Field(name = "truth"),
                @XprotoModel.Field(name = "maybe"),
                @XprotoModel.Field(name = "nothing"),
                @XprotoModel.Field(name = "ratio"),
                @XprotoModel.Field(name = "moment")
        }
)
public class Defaults extends ModelObject implements DefaultsModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Defaults> TYPE =
            ModelType.concrete("Defaults", Defaults.class, Defaults::new, List::of);

    /** The column {@code text}. */
    public static final StringField<Defaults> TEXT = new StringField<>("text", 100);

    /** The column {@code number}. */
    public static final IntField<Defaults> NUMBER = new IntField<>("number");

    /** The column {@code truth}. */
    public static final BoolField<Defaults> TRUTH = new BoolField<>("truth");

    /** The column {@code maybe}. */
    public static final BoolField<Defaults> MAYBE = new BoolField<>("maybe");

    /** The column {@code nothing}. */
    public static final StringField<Defaults> NOTHING = new StringField<>("nothing", 10);

    /** The column {@code ratio}. */
    public static final FloatField<Defaults> RATIO = new FloatField<>("ratio");

    /** The column {@code moment}. */
    public static final DateField<Defaults> MOMENT = new DateField<>("moment");

    /** For the store's session, which makes all objects. */
    protected Defaults(ObjectState state) {
        super(state);
    }

    @Override
    public String getText() {
        return TEXT.get(this);
    }

    /** Sets {@code text}, at most 100 characters. */
    public void setText(String value) {
        TEXT.set(this, value);
    }

    @Override
    public int getNumber() {
        return NUMBER.get(this);
    }

    /** Sets {@code number}. */
    public void setNumber(int value) {
        NUMBER.set(this, value);
    }

    @Override
    public boolean isTruth() {
        return TRUTH.get(this);
    }

    /** Sets {@code truth}. */
    public void setTruth(boolean value) {
        TRUTH.set(this, value);
    }

    @Override
    public boolean isMaybe() {
        return MAYBE.get(this);
    }

    /** Sets {@code maybe}. */
    public void setMaybe(boolean value) {
        MAYBE.set(this, value);
    }

    @Override
    public @Nullable String getNothing() {
        return NOTHING.find(this);
    }

    /** Sets {@code nothing}, at most 10 characters; null clears it. */
    public void setNothing(@Nullable String value) {
        NOTHING.set(this, value);
    }

    @Override
    public float getRatio() {
        return RATIO.get(this);
    }

    /** Sets {@code ratio}. */
    public void setRatio(float value) {
        RATIO.set(this, value);
    }

    @Override
    public @Nullable Instant getMoment() {
        return MOMENT.find(this);
    }

    /** Sets {@code moment}; null clears it. */
    public void setMoment(@Nullable Instant value) {
        MOMENT.set(this, value);
    }
}
