package com.example.capitals;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.IntField;
import dev.xproto.sync.model.LinkField;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code PON}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "PON",
        app = "capitals",
        fields = {
                @XprotoModel.Field(name = "name"),
                @XprotoModel.Field(name = "pon")
        },
        links = {
                @XprotoModel.Link(name = "olt", peer = "OLT", reverse = "olts"),
                @XprotoModel.Link(name = "onu", peer = "ONU", reverse = "pons")
        }
)
public class PON extends OLT implements PONModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<PON> TYPE =
            ModelType.concrete("PON", PON.class, PON::new, () -> List.of(com.example.capitals.OLT.TYPE));

    /** The column {@code pon}. */
    public static final IntField<PON> PON = new IntField<>("pon");

    /** The link {@code onu}. */
    public static final LinkField<PON, ONU> ONU = new LinkField<>("onu", () -> com.example.capitals.ONU.TYPE);

    /** The far side of {@code ONU.pon_links}. */
    public static final RelatedField<PON, ONU> ONU_RELATED =
            new RelatedField<>("onu", false, () -> com.example.capitals.ONU.TYPE);

    /** For the store's session, which makes all objects. */
    protected PON(ObjectState state) {
        super(state);
    }

    @Override
    public int getPon() {
        return PON.get(this);
    }

    /** Sets {@code pon}. */
    public void setPon(int value) {
        PON.set(this, value);
    }

    @Override
    public @Nullable ONU getOnu() {
        return ONU.findPeer(this);
    }

    /** Links {@code onu} to an object that is saved, or to none with null. */
    public void setOnu(@Nullable ONU value) {
        ONU.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getOnuId() {
        return ONU.find(this);
    }

    /** Links {@code onu} to the object with that id, or to none with null. */
    public void setOnuId(@Nullable Integer value) {
        ONU.set(this, value);
    }

    /** Every {@code ONU} whose {@code pon_links} leads here. */
    public Related<ONU> getOnuRelated() {
        return ONU_RELATED.of(this);
    }
}
