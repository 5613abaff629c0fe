package dev.example.steps;

/** Makes {@link dev.example.steps.Steps.ForTheBase}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Steps_ForTheBase_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Steps_ForTheBase_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return StepDescriptor.sync("dev.example.steps.Steps$ForTheBase", dev.xproto.processor.models.HelloWorldService.TYPE);
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Steps.ForTheBase();
    }
}
