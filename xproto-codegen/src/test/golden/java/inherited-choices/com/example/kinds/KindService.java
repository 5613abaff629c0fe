package com.example.kinds;

import com.example.core.Service;
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

/** The model {@code KindService}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "KindService",
        app = "kinds",
        fields = {
                @XprotoModel.Field(name = "created", bookkeeping = true),
                @XprotoModel.Field(name = "enacted", bookkeeping = true),
                @XprotoModel.Field(name = "backend_status", feedback = true),
                @XprotoModel.Field(name = "deleted", bookkeeping = true),
                @XprotoModel.Field(name = "kind"),
                @XprotoModel.Field(name = "name")
        },
        links = {
                @XprotoModel.Link(name = "main_kind", peer = "Kind", reverse = "main_of"),
                @XprotoModel.Link(name = "other_kind", peer = "Kind", reverse = "other_of"),
                @XprotoModel.Link(name = "kinds", peer = "Kind", reverse = "services", many = true)
        }
)
public class KindService extends Service implements KindServiceModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<KindService> TYPE =
            ModelType.concrete("KindService", KindService.class, KindService::new, () -> List.of(Service.TYPE));

    /** The link {@code main_kind}. */
    public static final LinkField<KindService, com.example.kinds.Kind> MAIN_KIND =
            new LinkField<>("main_kind", () -> com.example.kinds.Kind.TYPE);

    /** The link {@code other_kind}. */
    public static final LinkField<KindService, com.example.kinds.Kind> OTHER_KIND =
            new LinkField<>("other_kind", () -> com.example.kinds.Kind.TYPE);

    /** The link {@code kinds}. */
    public static final RelatedField<KindService, com.example.kinds.Kind> KINDS =
            new RelatedField<>("kinds", true, () -> com.example.kinds.Kind.TYPE);

    /** For the store's session, which makes all objects. */
    protected KindService(ObjectState state) {
        super(state);
    }

    @Override
    public com.example.kinds.Kind getMainKind() {
        return MAIN_KIND.getPeer(this);
    }

    /** Links {@code main_kind} to an object that is saved. */
    public void setMainKind(com.example.kinds.Kind value) {
        MAIN_KIND.setPeer(this, value);
    }

    @Override
    public int getMainKindId() {
        return MAIN_KIND.get(this);
    }

    /** Links {@code main_kind} to the object with that id. */
    public void setMainKindId(int value) {
        MAIN_KIND.set(this, value);
    }

    @Override
    public com.example.kinds.@org.jspecify.annotations.Nullable Kind getOtherKind() {
        return OTHER_KIND.findPeer(this);
    }

    /** Links {@code other_kind} to an object that is saved, or to none with null. */
    public void setOtherKind(com.example.kinds.@org.jspecify.annotations.Nullable Kind value) {
        OTHER_KIND.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getOtherKindId() {
        return OTHER_KIND.find(this);
    }

    /** Links {@code other_kind} to the object with that id, or to none with null. */
    public void setOtherKindId(@Nullable Integer value) {
        OTHER_KIND.set(this, value);
    }

    @Override
    public Related<com.example.kinds.Kind> getKinds() {
        return KINDS.of(this);
    }
}
