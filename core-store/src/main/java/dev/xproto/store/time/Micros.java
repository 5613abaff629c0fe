package dev.xproto.store.time;

import java.time.Instant;

/** Moments as whole microseconds since 1970, UTC: how they are stored. */
public final class Micros {
    /** The earliest moment that can be stored, 0001-01-01. */
    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    /** The latest moment that can be stored, at the end of the year 9999. */
    public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Micros() {}

    /** The nearest microsecond; halves go up. */
    public static long of(Instant moment) {
        return Math.addExact(
                Math.multiplyExact(moment.getEpochSecond(), 1_000_000L), (moment.getNano() + 500L) / 1000L);
    }

    /** The moment. */
    public static Instant toInstant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000L);
    }

    /** The moment, rounded to a microsecond. */
    public static Instant round(Instant moment) {
        return toInstant(of(moment));
    }
}
