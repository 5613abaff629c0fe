package com.example.scalars;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.BoolField;
import dev.xproto.sync.model.DoubleField;
import dev.xproto.sync.model.FloatField;
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

/** The model {@code Everything}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Everything",
        app = "scalars",
        fields = {
                @XprotoModel.Field(name = "required_double"),
                @XprotoModel.Field(name = "optional_double"),
                @XprotoModel.Field(name = "required_float"),
                @XprotoModel.Field(name = "optional_float"),
                @XprotoModel.Field(name = "required_int32"),
                @XprotoModel.Field(name = "optional_int32"),
                @XprotoModel.Field(name = "required_int64"),
                @XprotoModel.Field(name = "optional_int64"),
                @XprotoModel.Field(name = "required_uint32"),
                @XprotoModel.Field(name = "optional_uint32"),
                @XprotoModel.Field(name = "required_uint64"),
                @XprotoModel.Field(name = "optional_uint64"),
                @XprotoModel.Field(name = "required_sint32"),
                @XprotoModel.Field(name = "optional_sint32"),
                @XprotoModel.Field(name = "required_sint64"),
                @XprotoModel.Field(name = "optional_sint64"),
                @XprotoModel.Field(name = "required_fixed32"),
                @XprotoModel.Field(name = "optional_fixed32"),
                @XprotoModel.Field(name = "required_fixed64"),
                @XprotoModel.Field(name = "optional_fixed64"),
                @XprotoModel.Field(name = "required_sfixed32"),
                @XprotoModel.Field(name = "optional_sfixed32"),
                @XprotoModel.Field(name = "required_sfixed64"),
                @XprotoModel.Field(name = "optional_sfixed64"),
                @XprotoModel.Field(name = "required_bool"),
                @XprotoModel.Field(name = "optional_bool"),
                @XprotoModel.Field(name = "required_string"),
                @XprotoModel.Field(name = "optional_string")
        }
)
public class Everything extends ModelObject implements EverythingModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Everything> TYPE =
            ModelType.concrete("Everything", Everything.class, Everything::new, List::of);

    /** The column {@code required_double}. */
    public static final DoubleField<Everything> REQUIRED_DOUBLE = new DoubleField<>("required_double");

    /** The column {@code optional_double}. */
    public static final DoubleField<Everything> OPTIONAL_DOUBLE = new DoubleField<>("optional_double");

    /** The column {@code required_float}. */
    public static final FloatField<Everything> REQUIRED_FLOAT = new FloatField<>("required_float");

    /** The column {@code optional_float}. */
    public static final FloatField<Everything> OPTIONAL_FLOAT = new FloatField<>("optional_float");

    /** The column {@code required_int32}. */
    public static final IntField<Everything> REQUIRED_INT32 = new IntField<>("required_int32");

    /** The column {@code optional_int32}. */
    public static final IntField<Everything> OPTIONAL_INT32 = new IntField<>("optional_int32");

    /** The column {@code required_int64}. */
    public static final LongField<Everything> REQUIRED_INT64 = new LongField<>("required_int64");

    /** The column {@code optional_int64}. */
    public static final LongField<Everything> OPTIONAL_INT64 = new LongField<>("optional_int64");

    /** The column {@code required_uint32}. */
    public static final LongField<Everything> REQUIRED_UINT32 = new LongField<>("required_uint32", 0L, 4294967295L);

    /** The column {@code optional_uint32}. */
    public static final LongField<Everything> OPTIONAL_UINT32 = new LongField<>("optional_uint32", 0L, 4294967295L);

    /** The column {@code required_uint64}. */
    public static final LongField<Everything> REQUIRED_UINT64 = new LongField<>("required_uint64");

    /** The column {@code optional_uint64}. */
    public static final LongField<Everything> OPTIONAL_UINT64 = new LongField<>("optional_uint64");

    /** The column {@code required_sint32}. */
    public static final IntField<Everything> REQUIRED_SINT32 = new IntField<>("required_sint32");

    /** The column {@code optional_sint32}. */
    public static final IntField<Everything> OPTIONAL_SINT32 = new IntField<>("optional_sint32");

    /** The column {@code required_sint64}. */
    public static final LongField<Everything> REQUIRED_SINT64 = new LongField<>("required_sint64");

    /** The column {@code optional_sint64}. */
    public static final LongField<Everything> OPTIONAL_SINT64 = new LongField<>("optional_sint64");

    /** The column {@code required_fixed32}. */
    public static final LongField<Everything> REQUIRED_FIXED32 = new LongField<>("required_fixed32", 0L, 4294967295L);

    /** The column {@code optional_fixed32}. */
    public static final LongField<Everything> OPTIONAL_FIXED32 = new LongField<>("optional_fixed32", 0L, 4294967295L);

    /** The column {@code required_fixed64}. */
    public static final LongField<Everything> REQUIRED_FIXED64 = new LongField<>("required_fixed64");

    /** The column {@code optional_fixed64}. */
    public static final LongField<Everything> OPTIONAL_FIXED64 = new LongField<>("optional_fixed64");

    /** The column {@code required_sfixed32}. */
    public static final IntField<Everything> REQUIRED_SFIXED32 = new IntField<>("required_sfixed32");

    /** The column {@code optional_sfixed32}. */
    public static final IntField<Everything> OPTIONAL_SFIXED32 = new IntField<>("optional_sfixed32");

    /** The column {@code required_sfixed64}. */
    public static final LongField<Everything> REQUIRED_SFIXED64 = new LongField<>("required_sfixed64");

    /** The column {@code optional_sfixed64}. */
    public static final LongField<Everything> OPTIONAL_SFIXED64 = new LongField<>("optional_sfixed64");

    /** The column {@code required_bool}. */
    public static final BoolField<Everything> REQUIRED_BOOL = new BoolField<>("required_bool");

    /** The column {@code optional_bool}. */
    public static final BoolField<Everything> OPTIONAL_BOOL = new BoolField<>("optional_bool");

    /** The column {@code required_string}. */
    public static final StringField<Everything> REQUIRED_STRING = new StringField<>("required_string", 20);

    /** The column {@code optional_string}. */
    public static final StringField<Everything> OPTIONAL_STRING = new StringField<>("optional_string", 20);

    /** For the store's session, which makes all objects. */
    protected Everything(ObjectState state) {
        super(state);
    }

    @Override
    public double getRequiredDouble() {
        return REQUIRED_DOUBLE.get(this);
    }

    /** Sets {@code required_double}. */
    public void setRequiredDouble(double value) {
        REQUIRED_DOUBLE.set(this, value);
    }

    @Override
    public @Nullable Double getOptionalDouble() {
        return OPTIONAL_DOUBLE.find(this);
    }

    /** Sets {@code optional_double}; null clears it. */
    public void setOptionalDouble(@Nullable Double value) {
        OPTIONAL_DOUBLE.set(this, value);
    }

    @Override
    public float getRequiredFloat() {
        return REQUIRED_FLOAT.get(this);
    }

    /** Sets {@code required_float}. */
    public void setRequiredFloat(float value) {
        REQUIRED_FLOAT.set(this, value);
    }

    @Override
    public @Nullable Float getOptionalFloat() {
        return OPTIONAL_FLOAT.find(this);
    }

    /** Sets {@code optional_float}; null clears it. */
    public void setOptionalFloat(@Nullable Float value) {
        OPTIONAL_FLOAT.set(this, value);
    }

    @Override
    public int getRequiredInt32() {
        return REQUIRED_INT32.get(this);
    }

    /** Sets {@code required_int32}. */
    public void setRequiredInt32(int value) {
        REQUIRED_INT32.set(this, value);
    }

    @Override
    public @Nullable Integer getOptionalInt32() {
        return OPTIONAL_INT32.find(this);
    }

    /** Sets {@code optional_int32}; null clears it. */
    public void setOptionalInt32(@Nullable Integer value) {
        OPTIONAL_INT32.set(this, value);
    }

    @Override
    public long getRequiredInt64() {
        return REQUIRED_INT64.get(this);
    }

    /** Sets {@code required_int64}. */
    public void setRequiredInt64(long value) {
        REQUIRED_INT64.set(this, value);
    }

    @Override
    public @Nullable Long getOptionalInt64() {
        return OPTIONAL_INT64.find(this);
    }

    /** Sets {@code optional_int64}; null clears it. */
    public void setOptionalInt64(@Nullable Long value) {
        OPTIONAL_INT64.set(this, value);
    }

    @Override
    public long getRequiredUint32() {
        return REQUIRED_UINT32.get(this);
    }

    /** Sets {@code required_uint32}, 0 to 4294967295. */
    public void setRequiredUint32(long value) {
        REQUIRED_UINT32.set(this, value);
    }

    @Override
    public @Nullable Long getOptionalUint32() {
        return OPTIONAL_UINT32.find(this);
    }

    /** Sets {@code optional_uint32}, 0 to 4294967295; null clears it. */
    public void setOptionalUint32(@Nullable Long value) {
        OPTIONAL_UINT32.set(this, value);
    }

    @Override
    public long getRequiredUint64() {
        return REQUIRED_UINT64.get(this);
    }

    /** Sets {@code required_uint64}. */
    public void setRequiredUint64(long value) {
        REQUIRED_UINT64.set(this, value);
    }

    @Override
    public @Nullable Long getOptionalUint64() {
        return OPTIONAL_UINT64.find(this);
    }

    /** Sets {@code optional_uint64}; null clears it. */
    public void setOptionalUint64(@Nullable Long value) {
        OPTIONAL_UINT64.set(this, value);
    }

    @Override
    public int getRequiredSint32() {
        return REQUIRED_SINT32.get(this);
    }

    /** Sets {@code required_sint32}. */
    public void setRequiredSint32(int value) {
        REQUIRED_SINT32.set(this, value);
    }

    @Override
    public @Nullable Integer getOptionalSint32() {
        return OPTIONAL_SINT32.find(this);
    }

    /** Sets {@code optional_sint32}; null clears it. */
    public void setOptionalSint32(@Nullable Integer value) {
        OPTIONAL_SINT32.set(this, value);
    }

    @Override
    public long getRequiredSint64() {
        return REQUIRED_SINT64.get(this);
    }

    /** Sets {@code required_sint64}. */
    public void setRequiredSint64(long value) {
        REQUIRED_SINT64.set(this, value);
    }

    @Override
    public @Nullable Long getOptionalSint64() {
        return OPTIONAL_SINT64.find(this);
    }

    /** Sets {@code optional_sint64}; null clears it. */
    public void setOptionalSint64(@Nullable Long value) {
        OPTIONAL_SINT64.set(this, value);
    }

    @Override
    public long getRequiredFixed32() {
        return REQUIRED_FIXED32.get(this);
    }

    /** Sets {@code required_fixed32}, 0 to 4294967295. */
    public void setRequiredFixed32(long value) {
        REQUIRED_FIXED32.set(this, value);
    }

    @Override
    public @Nullable Long getOptionalFixed32() {
        return OPTIONAL_FIXED32.find(this);
    }

    /** Sets {@code optional_fixed32}, 0 to 4294967295; null clears it. */
    public void setOptionalFixed32(@Nullable Long value) {
        OPTIONAL_FIXED32.set(this, value);
    }

    @Override
    public long getRequiredFixed64() {
        return REQUIRED_FIXED64.get(this);
    }

    /** Sets {@code required_fixed64}. */
    public void setRequiredFixed64(long value) {
        REQUIRED_FIXED64.set(this, value);
    }

    @Override
    public @Nullable Long getOptionalFixed64() {
        return OPTIONAL_FIXED64.find(this);
    }

    /** Sets {@code optional_fixed64}; null clears it. */
    public void setOptionalFixed64(@Nullable Long value) {
        OPTIONAL_FIXED64.set(this, value);
    }

    @Override
    public int getRequiredSfixed32() {
        return REQUIRED_SFIXED32.get(this);
    }

    /** Sets {@code required_sfixed32}. */
    public void setRequiredSfixed32(int value) {
        REQUIRED_SFIXED32.set(this, value);
    }

    @Override
    public @Nullable Integer getOptionalSfixed32() {
        return OPTIONAL_SFIXED32.find(this);
    }

    /** Sets {@code optional_sfixed32}; null clears it. */
    public void setOptionalSfixed32(@Nullable Integer value) {
        OPTIONAL_SFIXED32.set(this, value);
    }

    @Override
    public long getRequiredSfixed64() {
        return REQUIRED_SFIXED64.get(this);
    }

    /** Sets {@code required_sfixed64}. */
    public void setRequiredSfixed64(long value) {
        REQUIRED_SFIXED64.set(this, value);
    }

    @Override
    public @Nullable Long getOptionalSfixed64() {
        return OPTIONAL_SFIXED64.find(this);
    }

    /** Sets {@code optional_sfixed64}; null clears it. */
    public void setOptionalSfixed64(@Nullable Long value) {
        OPTIONAL_SFIXED64.set(this, value);
    }

    @Override
    public boolean isRequiredBool() {
        return REQUIRED_BOOL.get(this);
    }

    /** Sets {@code required_bool}. */
    public void setRequiredBool(boolean value) {
        REQUIRED_BOOL.set(this, value);
    }

    @Override
    public boolean isOptionalBool() {
        return OPTIONAL_BOOL.get(this);
    }

    /** Sets {@code optional_bool}. */
    public void setOptionalBool(boolean value) {
        OPTIONAL_BOOL.set(this, value);
    }

    @Override
    public String getRequiredString() {
        return REQUIRED_STRING.get(this);
    }

    /** Sets {@code required_string}, at most 20 characters. */
    public void setRequiredString(String value) {
        REQUIRED_STRING.set(this, value);
    }

    @Override
    public @Nullable String getOptionalString() {
        return OPTIONAL_STRING.find(this);
    }

    /** Sets {@code optional_string}, at most 20 characters; null clears it. */
    public void setOptionalString(@Nullable String value) {
        OPTIONAL_STRING.set(this, value);
    }
}
