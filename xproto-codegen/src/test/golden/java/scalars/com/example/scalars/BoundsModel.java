package com.example.scalars;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Bounds}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface BoundsModel {
    /** Where it listens. */
    int getPort();

    /** The value of {@code at_least}. */
    @Nullable Integer getAtLeast();

    /** The value of {@code at_most}. */
    @Nullable Integer getAtMost();

    /** The value of {@code beyond}. */
    @Nullable Integer getBeyond();

    /** The value of {@code vlan}. */
    long getVlan();

    /** The value of {@code any}. */
    @Nullable Long getAny();

    /** The value of {@code big}. */
    long getBig();

    /** The value of {@code big_at_least}. */
    @Nullable Long getBigAtLeast();

    /** The value of {@code huge}. */
    @Nullable Long getHuge();

    /** The value of {@code huge_at_most}. */
    @Nullable Long getHugeAtMost();

    /** The value of {@code short}. */
    @Nullable String getShort();

    /** The value of {@code endless}. */
    @Nullable String getEndless();

    /** The value of {@code also_endless}. */
    @Nullable String getAlsoEndless();

    /** The value of {@code unlimited}. */
    @Nullable String getUnlimited();
}
