package dev.xproto.sync.model;

/** A column of floating-point numbers of 64 bits. */
public final class DoubleField<M extends ModelObject> extends OrderedField<M, Double> {
    /** For generated code. */
    public DoubleField(String name) {
        super(name, Double.class);
    }

    @Override
    Double zero() {
        return 0d;
    }
}
