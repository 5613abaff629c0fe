package dev.example.steps;

/** Makes {@link dev.example.steps.Views.OfABase}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Views_OfABase_ViewFactory implements dev.xproto.sync.spi.ViewFactory {
    /** For the service loader. */
    public Views_OfABase_ViewFactory() {}

    @java.lang.Override
    public java.lang.Class<?> viewClass() {
        return dev.example.steps.Views.OfABase.class;
    }

    @java.lang.Override
    public java.lang.Class<? extends dev.xproto.sync.model.ModelObject> model() {
        return dev.xproto.processor.models.HelloWorldServiceInstance.class;
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.model.ModelObject object) {
        return new dev.example.steps.Views.OfABase((dev.xproto.processor.models.HelloWorldServiceInstance) object);
    }
}
