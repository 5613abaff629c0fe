package com.example.places;

import com.example.access.Olt;
import com.example.core.XOSBase;
import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.LinkField;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Site}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Site",
        app = "places",
        fields = {
                @XprotoModel.Field(name = "created", bookkeeping = true),
                @XprotoModel.Field(name = "enacted", bookkeeping = true),
                @XprotoModel.Field(name = "backend_status", feedback = true),
                @XprotoModel.Field(name = "deleted", bookkeeping = true),
                @XprotoModel.Field(name = "name")
        },
        links = {
                @XprotoModel.Link(name = "main_olt", peer = "Olt", reverse = "main_of"),
                @XprotoModel.Link(name = "first_olt", peer = "Olt", reverse = "first_of")
        }
)
public class Site extends XOSBase implements SiteModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Site> TYPE =
            ModelType.concrete("Site", Site.class, Site::new, () -> List.of(XOSBase.TYPE));

    /** The column {@code name}. */
    public static final StringField<Site> NAME = new StringField<>("name", 100);

    /** The link {@code main_olt}. */
    public static final LinkField<Site, Olt> MAIN_OLT = new LinkField<>("main_olt", () -> Olt.TYPE);

    /** The link {@code first_olt}. */
    public static final LinkField<Site, Olt> FIRST_OLT = new LinkField<>("first_olt", () -> Olt.TYPE);

    /** The far side of {@code Olt.site}. */
    public static final RelatedField<Site, Olt> OLTS = new RelatedField<>("olts", false, () -> Olt.TYPE);

    /** For the store's session, which makes all objects. */
    protected Site(ObjectState state) {
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

    @Override
    public @Nullable Olt getMainOlt() {
        return MAIN_OLT.findPeer(this);
    }

    /** Links {@code main_olt} to an object that is saved, or to none with null. */
    public void setMainOlt(@Nullable Olt value) {
        MAIN_OLT.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getMainOltId() {
        return MAIN_OLT.find(this);
    }

    /** Links {@code main_olt} to the object with that id, or to none with null. */
    public void setMainOltId(@Nullable Integer value) {
        MAIN_OLT.set(this, value);
    }

    @Override
    public @Nullable Olt getFirstOlt() {
        return FIRST_OLT.findPeer(this);
    }

    /** Links {@code first_olt} to an object that is saved, or to none with null. */
    public void setFirstOlt(@Nullable Olt value) {
        FIRST_OLT.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getFirstOltId() {
        return FIRST_OLT.find(this);
    }

    /** Links {@code first_olt} to the object with that id, or to none with null. */
    public void setFirstOltId(@Nullable Integer value) {
        FIRST_OLT.set(this, value);
    }

    /** Every {@code Olt} whose {@code site} leads here. */
    public Related<Olt> getOlts() {
        return OLTS.of(this);
    }
}
