package com.example.access;

import com.example.core.Service;
import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code OltService}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "OltService",
        app = "access",
        fields = {
                @XprotoModel.Field(name = "created", bookkeeping = true),
                @XprotoModel.Field(name = "enacted", bookkeeping = true),
                @XprotoModel.Field(name = "backend_status", feedback = true),
                @XprotoModel.Field(name = "deleted", bookkeeping = true),
                @XprotoModel.Field(name = "kind"),
                @XprotoModel.Field(name = "name"),
                @XprotoModel.Field(name = "url")
        }
)
public class OltService extends Service implements OltServiceModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<OltService> TYPE =
            ModelType.concrete("OltService", OltService.class, OltService::new, () -> List.of(Service.TYPE));

    /** The column {@code url}. */
    public static final StringField<OltService> URL = new StringField<>("url", 256);

    /** The far side of {@code Olt.service}. */
    public static final RelatedField<OltService, Olt> OLTS = new RelatedField<>("olts", false, () -> Olt.TYPE);

    /** For the store's session, which makes all objects. */
    protected OltService(ObjectState state) {
        super(state);
    }

    @Override
    public String getUrl() {
        return URL.get(this);
    }

    /** Sets {@code url}, at most 256 characters. */
    public void setUrl(String value) {
        URL.set(this, value);
    }

    /** Every {@code Olt} whose {@code service} leads here. */
    public Related<Olt> getOlts() {
        return OLTS.of(this);
    }
}
