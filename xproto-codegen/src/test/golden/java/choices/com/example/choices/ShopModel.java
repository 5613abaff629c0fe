package com.example.choices;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Shop}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface ShopModel {
    /** The value of {@code name}. */
    String getName();
}
