package dev.example.steps;

/** Makes {@link dev.example.steps.Configured.OfPorts}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Configured_OfPorts_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Configured_OfPorts_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return new StepDescriptor(
                dev.xproto.sync.spi.StepKind.SYNC,
                "dev.example.steps.Configured$OfPorts",
                java.util.List.of(dev.xproto.processor.models.Port.TYPE),
                java.util.List.of(),
                0,
                "",
                java.util.List.of(),
                "",
                0,
                java.util.List.of(new WatchedLink(dev.xproto.processor.models.Switch.TYPE, "switch", "")));
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Configured.OfPorts();
    }
}
