package dev.xproto.models.core.view;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.spi.ViewFactory;
import java.util.function.Function;

/** A view of a core model: this module is built before the processor that would write it. */
abstract class CoreView<M extends ModelObject> implements ViewFactory {
    private final Class<?> view;
    private final Class<M> model;
    private final Function<M, Object> maker;

    CoreView(Class<?> view, Class<M> model, Function<M, Object> maker) {
        this.view = view;
        this.model = model;
        this.maker = maker;
    }

    @Override
    public final Class<?> viewClass() {
        return view;
    }

    @Override
    public final Class<? extends ModelObject> model() {
        return model;
    }

    @Override
    public final Object create(ModelObject object) {
        return maker.apply(model.cast(object));
    }
}
