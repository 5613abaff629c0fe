package dev.example.steps;

/** Makes {@link dev.example.steps.Writes.Modest.InsideAnother}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Writes_Modest_InsideAnother_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Writes_Modest_InsideAnother_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return StepDescriptor.policy("dev.example.steps.Writes$Modest$InsideAnother", dev.xproto.processor.models.HelloWorldServiceInstance.TYPE);
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Writes.Modest.InsideAnother();
    }
}
