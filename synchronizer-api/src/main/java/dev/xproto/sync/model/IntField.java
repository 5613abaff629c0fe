package dev.xproto.sync.model;

/** A column of whole numbers that fit 32 bits. */
public final class IntField<M extends ModelObject> extends OrderedField<M, Integer> {
    private final int min;
    private final int max;

    /** For generated code; without bounds. */
    public IntField(String name) {
        this(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** For generated code; both bounds belong to the range. */
    public IntField(String name, int min, int max) {
        super(name, Integer.class);
        this.min = min;
        this.max = max;
    }

    @Override
    void check(Integer value) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("`" + name() + "` holds " + min + " to " + max + ", not " + value);
        }
    }

    @Override
    Integer zero() {
        return 0;
    }
}
