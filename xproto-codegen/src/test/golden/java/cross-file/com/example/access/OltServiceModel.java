package com.example.access;

import com.example.core.ServiceModel;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code OltService}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface OltServiceModel extends ServiceModel {
    /** The value of {@code url}. */
    String getUrl();
}
