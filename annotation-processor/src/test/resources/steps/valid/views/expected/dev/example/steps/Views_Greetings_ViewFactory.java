package dev.example.steps;

/** Makes {@link dev.example.steps.Views.Greetings}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Views_Greetings_ViewFactory implements dev.xproto.sync.spi.ViewFactory {
    /** For the service loader. */
    public Views_Greetings_ViewFactory() {}

    @java.lang.Override
    public java.lang.Class<?> viewClass() {
        return dev.example.steps.Views.Greetings.class;
    }

    @java.lang.Override
    public java.lang.Class<? extends dev.xproto.sync.model.ModelObject> model() {
        return dev.xproto.processor.models.HelloWorldService.class;
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.model.ModelObject object) {
        return new dev.example.steps.Views.Greetings((dev.xproto.processor.models.HelloWorldService) object);
    }
}
