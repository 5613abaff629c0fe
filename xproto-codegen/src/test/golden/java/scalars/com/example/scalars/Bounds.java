package com.example.scalars;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.IntField;
import dev.xproto.sync.model.LongField;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Bounds}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Bounds",
        app = "scalars",
        fields = {
                @XprotoModel.Field(name = "port"),
                @XprotoModel.Field(name = "at_least"),
                @XprotoModel.Field(name = "at_most"),
                @XprotoModel.Field(name = "beyond"),
                @XprotoModel.Field(name = "vlan"),
                @XprotoModel.Field(name = "any"),
                @XprotoModel.Field(name = "big"),
                @XprotoModel.Field(name = "big_at_least"),
                @XprotoModel.Field(name = "huge"),
                @XprotoModel.Field(name = "huge_at_most"),
                @XprotoModel.Field(name = "short"),
                @XprotoModel.Field(name = "endless"),
                @XprotoModel.Field(name = "also_endless"),
                @XprotoModel.Field(name = "unlimited")
        }
)
public class Bounds extends ModelObject implements BoundsModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Bounds> TYPE = ModelType.concrete("Bounds", Bounds.class, Bounds::new, List::of);

    /** The column {@code port}. */
    public static final IntField<Bounds> PORT = new IntField<>("port", 1, 65535);

    /** The column {@code at_least}. */
    public static final IntField<Bounds> AT_LEAST = new IntField<>("at_least", -5, Integer.MAX_VALUE);

    /** The column {@code at_most}. */
    public static final IntField<Bounds> AT_MOST = new IntField<>("at_most", Integer.MIN_VALUE, 5);

    /** The column {@code beyond}. */
    public static final IntField<Bounds> BEYOND = new IntField<>("beyond");

    /** The column {@code vlan}. */
    public static final LongField<Bounds> VLAN = new LongField<>("vlan", 1L, 4094L);

    /** The column {@code any}. */
    public static final LongField<Bounds> ANY = new LongField<>("any", 0L, 4294967295L);

    /** The column {@code big}. */
    public static final LongField<Bounds> BIG = new LongField<>("big", -5000000000L, 5000000000L);

    /** The column {@code big_at_least}. */
    public static final LongField<Bounds> BIG_AT_LEAST = new LongField<>("big_at_least", 1L, Long.MAX_VALUE);

    /** The column {@code huge}. */
    public static final LongField<Bounds> HUGE = new LongField<>("huge");

    /** The column {@code huge_at_most}. */
    public static final LongField<Bounds> HUGE_AT_MOST = new LongField<>("huge_at_most", 0L, 5000000000L);

    /** The column {@code short}. */
    public static final StringField<Bounds> SHORT = new StringField<>("short", 1);

    /** The column {@code endless}. */
    public static final StringField<Bounds> ENDLESS = new StringField<>("endless");

    /** The column {@code also_endless}. */
    public static final StringField<Bounds> ALSO_ENDLESS = new StringField<>("also_endless");

    /** The column {@code unlimited}. */
    public static final StringField<Bounds> UNLIMITED = new StringField<>("unlimited");

    /** For the store's session, which makes all objects. */
    protected Bounds(ObjectState state) {
        super(state);
    }

    @Override
    public int getPort() {
        return PORT.get(this);
    }

    /** Sets {@code port}, 1 to 65535. */
    public void setPort(int value) {
        PORT.set(this, value);
    }

    @Override
    public @Nullable Integer getAtLeast() {
        return AT_LEAST.find(this);
    }

    /** Sets {@code at_least}, at least -5; null clears it. */
    public void setAtLeast(@Nullable Integer value) {
        AT_LEAST.set(this, value);
    }

    @Override
    public @Nullable Integer getAtMost() {
        return AT_MOST.find(this);
    }

    /** Sets {@code at_most}, at most 5; null clears it. */
    public void setAtMost(@Nullable Integer value) {
        AT_MOST.set(this, value);
    }

    @Override
    public @Nullable Integer getBeyond() {
        return BEYOND.find(this);
    }

    /** Sets {@code beyond}; null clears it. */
    public void setBeyond(@Nullable Integer value) {
        BEYOND.set(this, value);
    }

    @Override
    public long getVlan() {
        return VLAN.get(this);
    }

    /** Sets {@code vlan}, 1 to 4094. */
    public void setVlan(long value) {
        VLAN.set(this, value);
    }

    @Override
    public @Nullable Long getAny() {
        return ANY.find(this);
    }

    /** Sets {@code any}, 0 to 4294967295; null clears it. */
    public void setAny(@Nullable Long value) {
        ANY.set(this, value);
    }

    @Override
    public long getBig() {
        return BIG.get(this);
    }

    /** Sets {@code big}, at most 5000000000. */
    public void setBig(long value) {
        BIG.set(this, value);
    }

    @Override
    public @Nullable Long getBigAtLeast() {
        return BIG_AT_LEAST.find(this);
    }

    /** Sets {@code big_at_least}, at least 1; null clears it. */
    public void setBigAtLeast(@Nullable Long value) {
        BIG_AT_LEAST.set(this, value);
    }

    @Override
    public @Nullable Long getHuge() {
        return HUGE.find(this);
    }

    /** Sets {@code huge}; null clears it. */
    public void setHuge(@Nullable Long value) {
        HUGE.set(this, value);
    }

    @Override
    public @Nullable Long getHugeAtMost() {
        return HUGE_AT_MOST.find(this);
    }

    /** Sets {@code huge_at_most}, 0 to 5000000000; null clears it. */
    public void setHugeAtMost(@Nullable Long value) {
        HUGE_AT_MOST.set(this, value);
    }

    @Override
    public @Nullable String getShort() {
        return SHORT.find(this);
    }

    /** Sets {@code short}, at most 1 characters; null clears it. */
    public void setShort(@Nullable String value) {
        SHORT.set(this, value);
    }

    @Override
    public @Nullable String getEndless() {
        return ENDLESS.find(this);
    }

    /** Sets {@code endless}; null clears it. */
    public void setEndless(@Nullable String value) {
        ENDLESS.set(this, value);
    }

    @Override
    public @Nullable String getAlsoEndless() {
        return ALSO_ENDLESS.find(this);
    }

    /** Sets {@code also_endless}; null clears it. */
    public void setAlsoEndless(@Nullable String value) {
        ALSO_ENDLESS.set(this, value);
    }

    @Override
    public @Nullable String getUnlimited() {
        return UNLIMITED.find(this);
    }

    /** Sets {@code unlimited}; null clears it. */
    public void setUnlimited(@Nullable String value) {
        UNLIMITED.set(this, value);
    }
}
