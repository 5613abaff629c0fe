package dev.xproto.wire;

import java.time.Instant;
import java.util.Optional;

/** Moments on the wire: seconds since 1970, UTC, as a floating-point number. Exact to the microsecond until the year
 * 2242; later a double has no room for it. */
public final class WireDates {
    private static final double MICROS = 1e6;
    private static final double MOST_SECONDS = 1e12;

    private WireDates() {}

    /** The seconds of a moment. */
    public static double toSeconds(Instant moment) {
        long micros = Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000L), moment.getNano() / 1000);
        return micros / MICROS;
    }

    /** The moment, rounded to the nearest microsecond; empty when the number isn't finite or beyond all calendars. */
    public static Optional<Instant> toInstant(double seconds) {
        if (!Double.isFinite(seconds) || Math.abs(seconds) > MOST_SECONDS) {
            return Optional.empty();
        }
        double whole = Math.floor(seconds);
        long micros = Math.round((seconds - whole) * MICROS);
        return Optional.of(Instant.ofEpochSecond((long) whole, micros * 1000));
    }
}
