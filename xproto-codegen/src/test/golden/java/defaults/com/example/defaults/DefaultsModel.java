package com.example.defaults;

import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Defaults}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface DefaultsModel {
    /** The value of {@code text}. */
    String getText();

    /** The value of {@code number}. */
    int getNumber();

    /** The value of {@code truth}. */
    boolean isTruth();

    /** The value of {@code maybe}. */
    boolean isMaybe();

    /** The value of {@code nothing}. */
    @Nullable String getNothing();

    /** The value of {@code ratio}. */
    float getRatio();

    /** The value of {@code moment}. */
    @Nullable Instant getMoment();
}
