package dev.example.steps;

/** Makes {@link dev.example.steps.Kinds.Backwards}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class Kinds_Backwards_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public Kinds_Backwards_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return new StepDescriptor(
                dev.xproto.sync.spi.StepKind.WATCHER,
                "dev.example.steps.Kinds$Backwards",
                java.util.List.of(dev.xproto.processor.models.HelloWorldService.TYPE),
                java.util.List.of(),
                0,
                "",
                java.util.List.of(),
                "",
                0,
                java.util.List.of(new WatchedLink(dev.xproto.processor.models.HelloWorldServiceInstance.TYPE, "service_instances", "hello_to")));
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new dev.example.steps.Kinds.Backwards();
    }
}
