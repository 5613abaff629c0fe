package dev.example.steps;

/** Makes {@link dev.example.steps.Views.Greetings}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Views_Greetings_ViewFactory implements dev.xproto.sync.spi.ViewFactory {
    /** For the service loader. */
    public Views_Greetings_ViewFactory() {}

    @Override
    public Class<?> viewClass() {
        return dev.example.steps.Views.Greetings.class;
    }

    @Override
    public Class<? extends dev.xproto.sync.model.ModelObject> model() {
        return dev.xproto.processor.models.HelloWorldService.class;
    }

    @Override
    public Object create(dev.xproto.sync.model.ModelObject object) {
        return new dev.example.steps.Views.Greetings((dev.xproto.processor.models.HelloWorldService) object);
    }
}
