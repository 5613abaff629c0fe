package dev.xproto.wire;

import dev.xproto.sync.model.FieldKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Values as rows carry them, and as protobuf carries them. */
final class WireValues {
    private WireValues() {}

    /** As the message carries it. */
    static Object toWire(FieldKind kind, Object value) {
        return switch (kind) {
            case STRING, BOOL, INT32, LINK, INT64, UINT64, FLOAT, DOUBLE -> value;
            case UINT32 -> ((Long) value).intValue();
            case DATE -> WireDates.toSeconds((Instant) value);
        };
    }

    /**
     * As rows carry it; null for a link to nothing.
     *
     * @throws IllegalArgumentException no row can carry it; the message says why
     */
    static @Nullable Object fromWire(FieldKind kind, Object value) {
        return switch (kind) {
            case STRING, BOOL, INT32, INT64, UINT64, FLOAT, DOUBLE -> value;
            case UINT32 -> Integer.toUnsignedLong((Integer) value);
            case LINK -> link((Integer) value);
            case DATE -> date((Double) value);
        };
    }

    private static @Nullable Integer link(int id) {
        if (id < 0) {
            throw new IllegalArgumentException("is an id, and " + id + " is none; 0 stands for no object");
        }
        return id == 0 ? null : Integer.valueOf(id);
    }

    private static Instant date(double seconds) {
        return WireDates.toInstant(seconds)
                .orElseThrow(() ->
                        new IllegalArgumentException("is a moment in seconds since 1970, and " + seconds + " is none"));
    }
}
