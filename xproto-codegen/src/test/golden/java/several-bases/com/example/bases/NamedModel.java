package com.example.bases;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Named}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface NamedModel {
    /** The value of {@code name}. */
    String getName();
}
