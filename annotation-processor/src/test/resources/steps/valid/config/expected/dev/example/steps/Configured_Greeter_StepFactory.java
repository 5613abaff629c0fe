package dev.example.steps;

/** Makes {@link dev.example.steps.Configured.Greeter}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Configured_Greeter_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Configured_Greeter_StepFactory() {}

    @java.lang.Override
    public dev.xproto.sync.spi.StepFactory.StepDescriptor descriptor() {
        return new dev.xproto.sync.spi.StepFactory.StepDescriptor(
                dev.xproto.sync.spi.StepKind.POLICY,
                "dev.example.steps.Configured$Greeter",
                java.util.List.of(dev.xproto.processor.models.HelloWorldService.TYPE),
                java.util.List.of(),
                0,
                "",
                java.util.List.of(),
                "",
                0,
                java.util.List.of());
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Configured.Greeter();
    }
}
