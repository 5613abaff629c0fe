package dev.xproto.sync.model;

import java.time.Instant;

/** What a column holds, and the Java class in which rows carry it. */
public enum FieldKind {
    /** Text. */
    STRING(String.class),
    /** True or false. */
    BOOL(Boolean.class),
    /** A signed number of 32 bits. */
    INT32(Integer.class),
    /** A number from 0 to 4294967295. */
    UINT32(Long.class),
    /** A signed number of 64 bits. */
    INT64(Long.class),
    /** A number of 64 bits, read as unsigned. */
    UINT64(Long.class),
    /** A floating-point number of 32 bits. */
    FLOAT(Float.class),
    /** A floating-point number of 64 bits. */
    DOUBLE(Double.class),
    /** A moment, in microseconds, UTC. */
    DATE(Instant.class),
    /** The id of one linked object. */
    LINK(Integer.class);

    private final Class<?> javaClass;

    FieldKind(Class<?> javaClass) {
        this.javaClass = javaClass;
    }

    /** The class of every value of this kind in a {@link Row}. */
    public Class<?> javaClass() {
        return javaClass;
    }
}
