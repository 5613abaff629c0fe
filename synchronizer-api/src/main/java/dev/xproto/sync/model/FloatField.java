package dev.xproto.sync.model;

/** A column of floating-point numbers of 32 bits. */
public final class FloatField<M extends ModelObject> extends OrderedField<M, Float> {
    /** For generated code. */
    public FloatField(String name) {
        super(name, Float.class);
    }

    @Override
    Float zero() {
        return 0f;
    }
}
