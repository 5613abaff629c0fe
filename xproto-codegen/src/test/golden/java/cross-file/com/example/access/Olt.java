package com.example.access;

import com.example.core.Service;
import com.example.core.XOSBase;
import com.example.places.Site;
import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.LinkField;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Olt}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Olt",
        app = "access",
        fields = {
                @XprotoModel.Field(name = "created", bookkeeping = true),
                @XprotoModel.Field(name = "enacted", bookkeeping = true),
                @XprotoModel.Field(name = "backend_status", feedback = true),
                @XprotoModel.Field(name = "deleted", bookkeeping = true)
        },
        links = {
                @XprotoModel.Link(name = "service", peer = "OltService", reverse = "olts"),
                @XprotoModel.Link(name = "site", peer = "Site", reverse = "olts"),
                @XprotoModel.Link(name = "billed_to", peer = "Service", reverse = "billed_olts"),
                @XprotoModel.Link(name = "backups", peer = "Service", reverse = "backed_up_olts", many = true)
        }
)
public class Olt extends XOSBase implements OltModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Olt> TYPE =
            ModelType.concrete("Olt", Olt.class, Olt::new, () -> List.of(XOSBase.TYPE));

    /** The link {@code service}. */
    public static final LinkField<Olt, OltService> SERVICE = new LinkField<>("service", () -> OltService.TYPE);

    /** The link {@code site}. */
    public static final LinkField<Olt, Site> SITE = new LinkField<>("site", () -> Site.TYPE);

    /** The link {@code billed_to}. */
    public static final LinkField<Olt, Service> BILLED_TO = new LinkField<>("billed_to", () -> Service.TYPE);

    /** The link {@code backups}. */
    public static final RelatedField<Olt, Service> BACKUPS = new RelatedField<>("backups", true, () -> Service.TYPE);

    /** The far side of {@code Site.main_olt}. */
    public static final RelatedField<Olt, Site> MAIN_OF = new RelatedField<>("main_of", false, () -> Site.TYPE);

    /** The far side of {@code Site.first_olt}. */
    public static final RelatedField<Olt, Site> FIRST_OF = new RelatedField<>("first_of", false, () -> Site.TYPE);

    /** The far side of {@code billed_to}, read off a {@code Service}. */
    public static final RelatedField<Service, Olt> BILLED_OLTS_OF_SERVICE =
            new RelatedField<>("billed_olts", false, () -> Olt.TYPE);

    /** The far side of {@code backups}, read off a {@code Service}. */
    public static final RelatedField<Service, Olt> BACKED_UP_OLTS_OF_SERVICE =
            new RelatedField<>("backed_up_olts", false, () -> Olt.TYPE);

    /** For the store's session, which makes all objects. */
    protected Olt(ObjectState state) {
        super(state);
    }

    @Override
    public OltService getService() {
        return SERVICE.getPeer(this);
    }

    /** Links {@code service} to an object that is saved. */
    public void setService(OltService value) {
        SERVICE.setPeer(this, value);
    }

    @Override
    public int getServiceId() {
        return SERVICE.get(this);
    }

    /** Links {@code service} to the object with that id. */
    public void setServiceId(int value) {
        SERVICE.set(this, value);
    }

    @Override
    public Site getSite() {
        return SITE.getPeer(this);
    }

    /** Links {@code site} to an object that is saved. */
    public void setSite(Site value) {
        SITE.setPeer(this, value);
    }

    @Override
    public int getSiteId() {
        return SITE.get(this);
    }

    /** Links {@code site} to the object with that id. */
    public void setSiteId(int value) {
        SITE.set(this, value);
    }

    @Override
    public @Nullable Service getBilledTo() {
        return BILLED_TO.findPeer(this);
    }

    /** Links {@code billed_to} to an object that is saved, or to none with null. */
    public void setBilledTo(@Nullable Service value) {
        BILLED_TO.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getBilledToId() {
        return BILLED_TO.find(this);
    }

    /** Links {@code billed_to} to the object with that id, or to none with null. */
    public void setBilledToId(@Nullable Integer value) {
        BILLED_TO.set(this, value);
    }

    @Override
    public Related<Service> getBackups() {
        return BACKUPS.of(this);
    }

    /** Every {@code Site} whose {@code main_olt} leads here. */
    public Related<Site> getMainOf() {
        return MAIN_OF.of(this);
    }

    /** Every {@code Site} whose {@code first_olt} leads here. */
    public Related<Site> getFirstOf() {
        return FIRST_OF.of(this);
    }
}
