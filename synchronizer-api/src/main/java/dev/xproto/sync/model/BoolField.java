package dev.xproto.sync.model;

/** A column that is true or false. */
public final class BoolField<M extends ModelObject> extends Field<M, Boolean> {
    /** For generated code. */
    public BoolField(String name) {
        super(name, Boolean.class);
    }

    @Override
    Boolean zero() {
        return false;
    }
}
