package dev.xproto.sync.model;

/** A column of whole numbers that may need more than 31 bits. */
public final class LongField<M extends ModelObject> extends OrderedField<M, Long> {
    private final long min;
    private final long max;

    /** For generated code; without bounds. */
    public LongField(String name) {
        this(name, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** For generated code; both bounds belong to the range. */
    public LongField(String name, long min, long max) {
        super(name, Long.class);
        this.min = min;
        this.max = max;
    }

    @Override
    void check(Long value) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("`" + name() + "` holds " + min + " to " + max + ", not " + value);
        }
    }

    @Override
    Long zero() {
        return 0L;
    }
}
