package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

public final class Shapes {
    private Shapes() {}

    @SyncStep(observes = HelloWorldService.class)
    public static class Inherited extends BaseStep<HelloWorldService> {
        @Override
        public void syncRecord(HelloWorldService o, StepContext context) {
            syncRecord(o, "with a helper of the same name");
        }

        void syncRecord(HelloWorldService o, String note) {}
    }

    @SyncStep(observes = {HelloWorldServiceInstance.class, ServiceInstance.class})
    static class WiderThanObserved extends BaseStep<ModelObject> {}

    @SyncStep(observes = Switch.class)
    static final class Generic<M extends Switch> extends BaseStep<M> {}

    @PullStep(observes = Port.class)
    record OfARecord(Models models, java.time.InstantSource clock, StepServices.SynchronizerInfo info)
            implements Puller {
        @Override
        public void pullRecords() {}
    }

    interface Inner {
        @SyncStep(observes = Service.class)
        class InAnInterface extends BaseStep<Service> {}
    }

    @Deprecated
    @ModelPolicy(model = ServiceInstance.class)
    static final class OnItsWayOut implements Policy<ServiceInstance> {
        OnItsWayOut() throws IllegalStateException {}

        @Override
        public void handleDelete(ServiceInstance o) {}

        private void handleCreated() {}

        static void handleUpdate(String text) {
            new OnItsWayOut().handleCreated();
        }
    }
}
