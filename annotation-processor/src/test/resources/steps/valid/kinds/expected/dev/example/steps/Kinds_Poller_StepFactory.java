package dev.example.steps;

/** Makes {@link dev.example.steps.Kinds.Poller}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Kinds_Poller_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Kinds_Poller_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return new StepDescriptor(
                dev.xproto.sync.spi.StepKind.PULL,
                "dev.example.steps.Kinds$Poller",
                java.util.List.of(dev.xproto.processor.models.Port.TYPE, dev.xproto.processor.models.Switch.TYPE),
                java.util.List.of(),
                30,
                "",
                java.util.List.of(),
                "",
                0,
                java.util.List.of());
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Kinds.Poller();
    }
}
