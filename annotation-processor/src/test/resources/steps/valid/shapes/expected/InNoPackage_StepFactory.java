/** Makes {@link InNoPackage}; found by its service file. */
@javax.annotation.processing.Generated("dev.xproto.processor.StepProcessor")
@org.jspecify.annotations.NullMarked
public final class InNoPackage_StepFactory implements dev.xproto.sync.spi.StepFactory {
    /** For the service loader. */
    public InNoPackage_StepFactory() {}

    @java.lang.Override
    public StepDescriptor descriptor() {
        return new StepDescriptor(
                dev.xproto.sync.spi.StepKind.EVENT,
                "InNoPackage",
                java.util.List.of(),
                java.util.List.of(),
                0,
                "kafka",
                java.util.List.of("a"),
                "",
                0,
                java.util.List.of());
    }

    @java.lang.Override
    public java.lang.Object create(dev.xproto.sync.spi.StepServices services) {
        return new InNoPackage();
    }
}
