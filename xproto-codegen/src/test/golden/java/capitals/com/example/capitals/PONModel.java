package com.example.capitals;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code PON}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface PONModel extends OLTModel {
    /** The value of {@code pon}. */
    int getPon();

    /** The {@code ONU} that {@code onu} links to. */
    @Nullable ONU getOnu();

    /** The id of what {@code onu} links to. */
    @Nullable Integer getOnuId();
}
