package com.example.bases;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Named}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Named",
        app = "bases",
        isAbstract = true,
        fields = @XprotoModel.Field(name = "name")
)
public abstract class Named extends ModelObject implements NamedModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Named> TYPE = ModelType.abstractModel("Named", Named.class, List::of);

    /** The column {@code name}. */
    public static final StringField<Named> NAME = new StringField<>("name", 100);

    /** For the store's session, which makes all objects. */
    protected Named(ObjectState state) {
        super(state);
    }

    @Override
    public String getName() {
        return NAME.get(this);
    }

    /** Sets {@code name}, at most 100 characters. */
    public void setName(String value) {
        NAME.set(this, value);
    }
}
