package com.example.links;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Club}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface ClubModel {
    /** The value of {@code name}. */
    String getName();
}
