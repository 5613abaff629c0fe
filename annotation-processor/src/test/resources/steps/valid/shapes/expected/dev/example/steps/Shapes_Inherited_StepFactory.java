package dev.example.steps;

/** Makes {@link dev.example.steps.Shapes.Inherited}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Shapes_Inherited_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Shapes_Inherited_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return StepDescriptor.sync("dev.example.steps.Shapes$Inherited", dev.xproto.processor.models.HelloWorldService.TYPE);
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Shapes.Inherited();
    }
}
