package com.example.places;

import com.example.access.Olt;
import com.example.core.XOSBaseModel;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Site}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface SiteModel extends XOSBaseModel {
    /** The value of {@code name}. */
    String getName();

    /** The {@code Olt} that {@code main_olt} links to. */
    @Nullable Olt getMainOlt();

    /** The id of what {@code main_olt} links to. */
    @Nullable Integer getMainOltId();

    /** The {@code Olt} that {@code first_olt} links to. */
    @Nullable Olt getFirstOlt();

    /** The id of what {@code first_olt} links to. */
    @Nullable Integer getFirstOltId();
}
