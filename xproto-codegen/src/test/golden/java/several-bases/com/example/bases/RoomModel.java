package com.example.bases;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Room}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface RoomModel extends NamedModel {
}
