package com.example.links;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code House}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface HouseModel {
    /** The value of {@code name}. */
    String getName();

    /** The {@code Person} that {@code owner} links to. */
    @Nullable Person getOwner();

    /** The id of what {@code owner} links to. */
    @Nullable Integer getOwnerId();
}
