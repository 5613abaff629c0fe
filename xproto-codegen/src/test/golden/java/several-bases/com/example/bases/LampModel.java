package com.example.bases;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Lamp}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface LampModel extends NamedModel {
    /** The value of {@code lit}. */
    boolean isLit();
}
