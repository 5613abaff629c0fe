package dev.example.steps;

/** Makes {@link dev.example.steps.Shapes.WiderThanObserved}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Shapes_WiderThanObserved_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Shapes_WiderThanObserved_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return StepDescriptor.sync("dev.example.steps.Shapes$WiderThanObserved", dev.xproto.processor.models.HelloWorldServiceInstance.TYPE, dev.xproto.processor.models.ServiceInstance.TYPE);
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Shapes.WiderThanObserved();
    }
}
