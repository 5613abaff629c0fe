package dev.example.steps;

/** Makes {@link dev.example.steps.Kinds.PatternListener}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Kinds_PatternListener_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Kinds_PatternListener_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return new StepDescriptor(
                dev.xproto.sync.spi.StepKind.EVENT,
                "dev.example.steps.Kinds$PatternListener",
                java.util.List.of(),
                java.util.List.of(),
                0,
                "kafka",
                java.util.List.of(),
                "onu\\.[a-z]+",
                0,
                java.util.List.of());
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Kinds.PatternListener();
    }
}
