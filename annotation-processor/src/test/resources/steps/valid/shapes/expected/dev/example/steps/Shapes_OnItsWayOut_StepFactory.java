package dev.example.steps;

/** Makes {@link dev.example.steps.Shapes.OnItsWayOut}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
@java.lang.SuppressWarnings({"deprecation", "removal"}) // what the annotated class uses is its own affair
public final class Shapes_OnItsWayOut_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Shapes_OnItsWayOut_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return StepDescriptor.policy("dev.example.steps.Shapes$OnItsWayOut", dev.xproto.processor.models.ServiceInstance.TYPE);
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Shapes.OnItsWayOut();
    }
}
