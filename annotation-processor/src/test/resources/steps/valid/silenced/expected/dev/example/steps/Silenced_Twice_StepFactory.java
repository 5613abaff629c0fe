package dev.example.steps;

/** Makes {@link dev.example.steps.Silenced.Twice}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Silenced_Twice_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Silenced_Twice_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return new StepDescriptor(
                dev.xproto.sync.spi.StepKind.PULL,
                "dev.example.steps.Silenced$Twice",
                java.util.List.of(dev.xproto.processor.models.Port.TYPE),
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
        return new dev.example.steps.Silenced.Twice();
    }
}
