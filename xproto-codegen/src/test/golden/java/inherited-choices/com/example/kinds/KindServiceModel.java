package com.example.kinds;

import com.example.core.ServiceModel;
import dev.xproto.sync.model.Related;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code KindService}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface KindServiceModel extends ServiceModel {
    /**
     * The {@code Kind} that {@code main_kind} links to.
     *
     * @throws IllegalStateException it isn't set, which only a new object can show
     */
    com.example.kinds.Kind getMainKind();

    /** The id of what {@code main_kind} links to; 0 while it isn't set. */
    int getMainKindId();

    /** The {@code Kind} that {@code other_kind} links to. */
    com.example.kinds.@org.jspecify.annotations.Nullable Kind getOtherKind();

    /** The id of what {@code other_kind} links to. */
    @Nullable Integer getOtherKindId();

    /** Every {@code Kind} that {@code kinds} links to. */
    Related<com.example.kinds.Kind> getKinds();
}
