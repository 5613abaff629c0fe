package dev.xproto.runtime;

import dev.xproto.models.core.Service;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Actuator;

/** In a process of its own: a step that says when it begins, and ends only when it is sent a byte; interruptions don't matter to it. */
public final class StubbornStep implements StepFactory {
    static final String BEGINS = "the step begins";
    static final String ENDS = "the step ends";

    /** For the service loader. */
    public StubbornStep() {}

    @Override
    public StepDescriptor descriptor() {
        return StepDescriptor.sync("test.SyncService", Service.TYPE);
    }

    @Override
    public Object create(StepServices services) {
        return new Actuator<Service>() {
            @Override
            public void syncRecord(Service o) throws Exception {
                System.out.println(BEGINS);
                int told = System.in.read();
                System.out.println(ENDS + " " + told);
            }

            @Override
            public void deleteRecord(Service o) {
                // Nothing stands for it anywhere.
            }
        };
    }
}
