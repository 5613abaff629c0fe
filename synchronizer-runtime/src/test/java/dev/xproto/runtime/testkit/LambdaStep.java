package dev.xproto.runtime.testkit;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Actuator;

/** A sync step out of a lambda, with the factory that the annotation processor would write for it. */
record LambdaStep<M extends ModelObject>(ModelType<M> model, Work<M> work) implements StepFactory {
    /** What the step does. */
    interface Work<M> {
        void sync(M object, StepServices services) throws Exception;
    }

    @Override
    public StepDescriptor descriptor() {
        return StepDescriptor.sync("test.Sync" + model.name(), model);
    }

    @Override
    public Object create(StepServices services) {
        return new Actuator<M>() {
            @Override
            public void syncRecord(M o) throws Exception {
                work.sync(o, services);
            }

            @Override
            public void deleteRecord(M o) {
                // Nothing stands for the object anywhere.
            }
        };
    }
}
