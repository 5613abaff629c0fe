package com.example.dates;

import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Event}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface EventModel {
    /** When it begins. */
    @Nullable Instant getBegin();

    /** The value of {@code finish}. */
    @Nullable Instant getFinish();

    /** The value of {@code created}. */
    @Nullable Instant getCreated();
}
