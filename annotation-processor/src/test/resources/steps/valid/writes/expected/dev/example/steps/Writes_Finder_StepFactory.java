package dev.example.steps;

/** Makes {@link dev.example.steps.Writes.Finder}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Writes_Finder_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Writes_Finder_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return new StepDescriptor(
                dev.xproto.sync.spi.StepKind.PULL,
                "dev.example.steps.Writes$Finder",
                java.util.List.of(dev.xproto.processor.models.HelloWorldServiceInstance.TYPE),
                java.util.List.of(),
                5,
                "",
                java.util.List.of(),
                "",
                0,
                java.util.List.of());
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Writes.Finder(services.models());
    }
}
