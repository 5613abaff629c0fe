package dev.example.steps;

/** Makes {@link dev.example.steps.Steps.Polite}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Steps_Polite_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Steps_Polite_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return StepDescriptor.policy("dev.example.steps.Steps$Polite", dev.example.steps.Greeting.TYPE);
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Steps.Polite();
    }
}
