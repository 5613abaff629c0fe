package com.example.names;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code MoreNames}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface MoreNamesModel extends NamesModel {
    /** The value of {@code Foo_Bar}. */
    String getFooBarValue1();

    /** The value of {@code is_admin_value}. */
    String getIsAdminValue();

    /** The value of {@code admin}. */
    boolean isAdminValue();
}
