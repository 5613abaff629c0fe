package dev.xproto.sync.model;

import java.util.List;

/** A descendant. */
public final class SmartLamp extends Lamp {
    public static final ModelType<SmartLamp> TYPE =
            ModelType.concrete("SmartLamp", SmartLamp.class, SmartLamp::new, () -> List.of(Lamp.TYPE));

    private SmartLamp(ObjectState state) {
        super(state);
    }
}
