package dev.example.steps;

/** Makes {@link dev.example.steps.Shapes.Inner.InAnInterface}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Shapes_Inner_InAnInterface_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Shapes_Inner_InAnInterface_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return StepDescriptor.sync("dev.example.steps.Shapes$Inner$InAnInterface", dev.xproto.processor.models.Service.TYPE);
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Shapes.Inner.InAnInterface();
    }
}
