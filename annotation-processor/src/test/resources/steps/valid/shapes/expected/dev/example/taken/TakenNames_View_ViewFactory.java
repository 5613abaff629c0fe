package dev.example.taken;

/** Makes {@link dev.example.taken.TakenNames.View}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
@java.lang.SuppressWarnings({"deprecation", "removal"}) // what the annotated class uses is its own affair
public final class TakenNames_View_ViewFactory implements dev.xproto.sync.spi.ViewFactory {
    /** For the service loader. */
    public TakenNames_View_ViewFactory() {}

    @java.lang.Override
    public java.lang.Class<?> viewClass() {
        return dev.example.taken.TakenNames.View.class;
    }

    @java.lang.Override
    public java.lang.Class<? extends dev.xproto.sync.model.ModelObject> model() {
        return dev.xproto.processor.models.HelloWorldService.class;
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.model.ModelObject object) {
        return new dev.example.taken.TakenNames.View((dev.xproto.processor.models.HelloWorldService) object);
    }
}
