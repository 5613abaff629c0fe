package dev.xproto.processor.models;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ObjectState;

/** Extends the base of models, but was generated from none. */
public final class HandWritten extends ModelObject {
    /** Like a generated one. */
    HandWritten(ObjectState state) {
        super(state);
    }
}
