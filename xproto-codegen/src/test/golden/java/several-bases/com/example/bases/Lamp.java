package com.example.bases;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.BoolField;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Lamp}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Lamp",
        app = "bases",
        fields = {
                @XprotoModel.Field(name = "name"),
                @XprotoModel.Field(name = "lit")
        }
)
public class Lamp extends Named implements LampModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Lamp> TYPE =
            ModelType.concrete("Lamp", Lamp.class, Lamp::new, () -> List.of(Named.TYPE));

    /** The column {@code lit}. */
    public static final BoolField<Lamp> LIT = new BoolField<>("lit");

    /** For the store's session, which makes all objects. */
    protected Lamp(ObjectState state) {
        super(state);
    }

    @Override
    public boolean isLit() {
        return LIT.get(this);
    }

    /** Sets {@code lit}. */
    public void setLit(boolean value) {
        LIT.set(this, value);
    }
}
