package com.example.bases;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code NightLight}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface NightLightModel extends WallLampModel, NamedModel {
}
