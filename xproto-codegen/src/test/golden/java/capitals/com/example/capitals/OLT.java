package com.example.capitals;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.LinkField;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code OLT}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "OLT",
        app = "capitals",
        fields = @XprotoModel.Field(name = "name"),
        links = @XprotoModel.Link(name = "olt", peer = "OLT", reverse = "olts")
)
public class OLT extends ModelObject implements OLTModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<OLT> TYPE = ModelType.concrete("OLT", OLT.class, OLT::new, List::of);

    /** The column {@code name}. */
    public static final StringField<OLT> NAME = new StringField<>("name", 32);

    /** The link {@code olt}. */
    public static final LinkField<OLT, OLT> OLT = new LinkField<>("olt", () -> com.example.capitals.OLT.TYPE);

    /** The far side of {@code OLT.olt}. */
    public static final RelatedField<OLT, OLT> OLTS =
            new RelatedField<>("olts", false, () -> com.example.capitals.OLT.TYPE);

    /** For the store's session, which makes all objects. */
    protected OLT(ObjectState state) {
        super(state);
    }

    @Override
    public String getName() {
        return NAME.get(this);
    }

    /** Sets {@code name}, at most 32 characters. */
    public void setName(String value) {
        NAME.set(this, value);
    }

    @Override
    public @Nullable OLT getOlt() {
        return OLT.findPeer(this);
    }

    /** Links {@code olt} to an object that is saved, or to none with null. */
    public void setOlt(@Nullable OLT value) {
        OLT.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getOltId() {
        return OLT.find(this);
    }

    /** Links {@code olt} to the object with that id, or to none with null. */
    public void setOltId(@Nullable Integer value) {
        OLT.set(this, value);
    }

    /** Every {@code OLT} whose {@code olt} leads here. */
    public Related<OLT> getOlts() {
        return OLTS.of(this);
    }
}
