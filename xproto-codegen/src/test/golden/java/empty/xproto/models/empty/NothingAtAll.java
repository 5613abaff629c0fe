package xproto.models.empty;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code NothingAtAll}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "NothingAtAll",
        app = "empty",
        isAbstract = true
)
public abstract class NothingAtAll extends ModelObject implements NothingAtAllModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<NothingAtAll> TYPE =
            ModelType.abstractModel("NothingAtAll", NothingAtAll.class, List::of);

    /** For the store's session, which makes all objects. */
    protected NothingAtAll(ObjectState state) {
        super(state);
    }
}
