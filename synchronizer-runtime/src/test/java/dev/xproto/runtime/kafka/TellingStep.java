package dev.xproto.runtime.kafka;

import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.EventHandler;
import java.util.List;

/** In a process of its own: a step that prints what it hears. */
public final class TellingStep implements StepFactory {
    static final String TOPIC = "fleet";
    static final String HEARD = "heard ";

    /** For the service loader. */
    public TellingStep() {}

    @Override
    public StepDescriptor descriptor() {
        return new StepDescriptor(
                StepKind.EVENT, "test.Telling", List.of(), List.of(), 0, "kafka", List.of(TOPIC), "", 0, List.of());
    }

    @Override
    public Object create(StepServices services) {
        return (EventHandler) event -> {
            System.out.println(HEARD + event.value());
            System.out.flush();
        };
    }
}
