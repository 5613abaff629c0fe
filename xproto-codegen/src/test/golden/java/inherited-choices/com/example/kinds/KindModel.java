package com.example.kinds;

import com.example.core.XOSBaseModel;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Kind}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface KindModel extends XOSBaseModel {
    /** The value of {@code name}. */
    String getName();
}
