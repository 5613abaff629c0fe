package com.example.capitals;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code OLT}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface OLTModel {
    /** The value of {@code name}. */
    String getName();

    /** The {@code OLT} that {@code olt} links to. */
    @Nullable OLT getOlt();

    /** The id of what {@code olt} links to. */
    @Nullable Integer getOltId();
}
