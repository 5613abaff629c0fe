package com.example.capitals;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ChoiceField;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code ONU}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "ONU",
        app = "capitals",
        fields = {
                @XprotoModel.Field(name = "name"),
                @XprotoModel.Field(name = "pon"),
                @XprotoModel.Field(name = "state")
        },
        links = {
                @XprotoModel.Link(name = "olt", peer = "OLT", reverse = "olts"),
                @XprotoModel.Link(name = "onu", peer = "ONU", reverse = "pons"),
                @XprotoModel.Link(name = "pon_links", peer = "PON", reverse = "onu", many = true)
        }
)
public class ONU extends PON implements ONUModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<ONU> TYPE =
            ModelType.concrete("ONU", ONU.class, ONU::new, () -> List.of(com.example.capitals.PON.TYPE));

    /** The column {@code state}. */
    public static final ChoiceField<ONU, String, ONUModel.State> STATE =
            ChoiceField.ofText("state", ONUModel.State.class, ONUModel.State::of);

    /** The link {@code pon_links}. */
    public static final RelatedField<ONU, PON> PON_LINKS =
            new RelatedField<>("pon_links", true, () -> com.example.capitals.PON.TYPE);

    /** The far side of {@code PON.onu}. */
    public static final RelatedField<ONU, PON> PONS =
            new RelatedField<>("pons", false, () -> com.example.capitals.PON.TYPE);

    /** For the store's session, which makes all objects. */
    protected ONU(ObjectState state) {
        super(state);
    }

    @Override
    public ONUModel.State getState() {
        return STATE.get(this);
    }

    /** Sets {@code state}. */
    public void setState(ONUModel.State value) {
        STATE.set(this, value);
    }

    @Override
    public Related<PON> getPonLinks() {
        return PON_LINKS.of(this);
    }

    /** Every {@code PON} whose {@code onu} leads here. */
    public Related<PON> getPons() {
        return PONS.of(this);
    }
}
