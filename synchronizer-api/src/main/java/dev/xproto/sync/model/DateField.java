package dev.xproto.sync.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A column of moments. Values are rounded, never truncated, to microseconds. */
public final class DateField<M extends ModelObject> extends OrderedField<M, Instant> {
    /** For generated code. */
    public DateField(String name) {
        super(name, Instant.class);
    }

    @Override
    Instant zero() {
        return Instant.EPOCH;
    }

    @Override
    Object toStored(Instant value) {
        return value.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
    }
}
