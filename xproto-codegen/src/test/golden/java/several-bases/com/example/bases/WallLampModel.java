package com.example.bases;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code WallLamp}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface WallLampModel extends PlacedModel, LampModel {
    /** The value of {@code height}. */
    @Nullable Integer getHeight();
}
