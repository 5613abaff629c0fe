package com.example.bases;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Desk}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface DeskModel extends NamedModel, PlacedModel {
    /** The value of {@code drawers}. */
    int getDrawers();
}
