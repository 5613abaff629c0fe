package com.example.scalars;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Everything}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface EverythingModel {
    /** The value of {@code required_double}. */
    double getRequiredDouble();

    /** The value of {@code optional_double}. */
    @Nullable Double getOptionalDouble();

    /** The value of {@code required_float}. */
    float getRequiredFloat();

    /** The value of {@code optional_float}. */
    @Nullable Float getOptionalFloat();

    /** The value of {@code required_int32}. */
    int getRequiredInt32();

    /** The value of {@code optional_int32}. */
    @Nullable Integer getOptionalInt32();

    /** The value of {@code required_int64}. */
    long getRequiredInt64();

    /** The value of {@code optional_int64}. */
    @Nullable Long getOptionalInt64();

    /** The value of {@code required_uint32}. */
    long getRequiredUint32();

    /** The value of {@code optional_uint32}. */
    @Nullable Long getOptionalUint32();

    /** The value of {@code required_uint64}. */
    long getRequiredUint64();

    /** The value of {@code optional_uint64}. */
    @Nullable Long getOptionalUint64();

    /** The value of {@code required_sint32}. */
    int getRequiredSint32();

    /** The value of {@code optional_sint32}. */
    @Nullable Integer getOptionalSint32();

    /** The value of {@code required_sint64}. */
    long getRequiredSint64();

    /** The value of {@code optional_sint64}. */
    @Nullable Long getOptionalSint64();

    /** The value of {@code required_fixed32}. */
    long getRequiredFixed32();

    /** The value of {@code optional_fixed32}. */
    @Nullable Long getOptionalFixed32();

    /** The value of {@code required_fixed64}. */
    long getRequiredFixed64();

    /** The value of {@code optional_fixed64}. */
    @Nullable Long getOptionalFixed64();

    /** The value of {@code required_sfixed32}. */
    int getRequiredSfixed32();

    /** The value of {@code optional_sfixed32}. */
    @Nullable Integer getOptionalSfixed32();

    /** The value of {@code required_sfixed64}. */
    long getRequiredSfixed64();

    /** The value of {@code optional_sfixed64}. */
    @Nullable Long getOptionalSfixed64();

    /** The value of {@code required_bool}. */
    boolean isRequiredBool();

    /** The value of {@code optional_bool}. */
    boolean isOptionalBool();

    /** The value of {@code required_string}. */
    String getRequiredString();

    /** The value of {@code optional_string}. */
    @Nullable String getOptionalString();
}
