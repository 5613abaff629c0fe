package com.example.kinds;

import com.example.core.XOSBase;
import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Kind}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Kind",
        app = "kinds",
        fields = {
                @XprotoModel.Field(name = "created", bookkeeping = true),
                @XprotoModel.Field(name = "enacted", bookkeeping = true),
                @XprotoModel.Field(name = "backend_status", feedback = true),
                @XprotoModel.Field(name = "deleted", bookkeeping = true),
                @XprotoModel.Field(name = "name")
        }
)
public class Kind extends XOSBase implements KindModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Kind> TYPE =
            ModelType.concrete("Kind", Kind.class, Kind::new, () -> List.of(XOSBase.TYPE));

    /** The column {@code name}. */
    public static final StringField<Kind> NAME = new StringField<>("name", 100);

    /** The far side of {@code KindService.main_kind}. */
    public static final RelatedField<Kind, KindService> MAIN_OF =
            new RelatedField<>("main_of", false, () -> KindService.TYPE);

    /** The far side of {@code KindService.other_kind}. */
    public static final RelatedField<Kind, KindService> OTHER_OF =
            new RelatedField<>("other_of", false, () -> KindService.TYPE);

    /** The far side of {@code KindService.kinds}. */
    public static final RelatedField<Kind, KindService> SERVICES =
            new RelatedField<>("services", false, () -> KindService.TYPE);

    /** For the store's session, which makes all objects. */
    protected Kind(ObjectState state) {
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

    /** Every {@code KindService} whose {@code main_kind} leads here. */
    public Related<KindService> getMainOf() {
        return MAIN_OF.of(this);
    }

    /** Every {@code KindService} whose {@code other_kind} leads here. */
    public Related<KindService> getOtherOf() {
        return OTHER_OF.of(this);
    }

    /** Every {@code KindService} whose {@code kinds} leads here. */
    public Related<KindService> getServices() {
        return SERVICES.of(this);
    }
}
