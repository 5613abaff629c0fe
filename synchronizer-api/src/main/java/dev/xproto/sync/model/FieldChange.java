package dev.xproto.sync.model;

import org.jspecify.annotations.Nullable;

/**
 * What happened to one field since the object was read.
 *
 * @param before null when it was absent
 * @param after null when it is absent
 */
public record FieldChange(@Nullable Object before, @Nullable Object after) {}
