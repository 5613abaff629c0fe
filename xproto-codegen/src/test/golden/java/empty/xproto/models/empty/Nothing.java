package xproto.models.empty;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Nothing}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Nothing",
        app = "empty"
)
public class Nothing extends ModelObject implements NothingModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Nothing> TYPE = ModelType.concrete("Nothing", Nothing.class, Nothing::new, List::of);

    /** For the store's session, which makes all objects. */
    protected Nothing(ObjectState state) {
        super(state);
    }
}
