package dev.example.steps;

/** Makes {@link dev.example.steps.Configured.Greeter}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Configured_Greeter_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Configured_Greeter_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return StepDescriptor.policy("dev.example.steps.Configured$Greeter", dev.xproto.processor.models.HelloWorldService.TYPE);
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Configured.Greeter();
    }
}
