package dev.xproto.sync.spi;

import dev.xproto.sync.model.ModelObject;
import java.util.Optional;

/** Makes the views of one {@link dev.xproto.sync.annotation.ConvenienceWrapper} class; written by the processor. */
public interface ViewFactory {
    /** The annotated class. */
    Class<?> viewClass();

    /** The model that the view is for. */
    Class<? extends ModelObject> model();

    /** A view of the object, which is of {@link #model()}. */
    Object create(ModelObject object);

    /** A view of that class for the object, when some jar has a factory for it. */
    static <V> Optional<V> find(Class<V> view, ModelObject object) {
        for (ViewFactory factory : ViewIndex.of(view)) {
            if (factory.model().isInstance(object)) {
                return Optional.of(view.cast(factory.create(object)));
            }
        }
        return Optional.empty();
    }
}
