package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class WrongModels {
    private WrongModels() {}

    abstract static class Step<M extends ModelObject> implements Actuator<M> {
        @Override
        public void syncRecord(M o) {}

        @Override
        public void deleteRecord(M o) {}
    }

    @SyncStep(observes = HelloWorldService.class) // error SP0203
    static final class Crossed extends Step<HelloWorldServiceInstance> {}

    @SyncStep(observes = {
            HelloWorldServiceInstance.class,
            Switch.class, // error SP0203
            HelloWorldService.class}) // error SP0203
    static final class CrossedInAList extends Step<ServiceInstance> {}

    @SyncStep(observes = Service.class) // error SP0203
    static final class OfABaseOnly extends Step<HelloWorldService> {}

    @SyncStep(observes = HandWritten.class) // error SP0202
    static final class NotGenerated extends Step<HandWritten> {}

    @SyncStep(observes = ModelObject.class) // error SP0202
    static final class Everything extends Step<ModelObject> {}

    @SyncStep(observes = ServiceInstance.class, externalDependencies = {Port.class, HandWritten.class}) // error SP0202
    static final class DependsOnNoModel extends Step<ServiceInstance> {}

    @SyncStep(observes = {}) // error SP0204
    static final class OfNothing extends Step<Port> {}

    @PullStep(observes = {Port.class, Switch.class, Port.class}) // warning SP0205
    static final class Twice implements Puller {
        @Override
        public void pullRecords() {}
    }

    @SyncStep(observes = Mailbox.class) // error SP0206
    static final class OfOneThatOptedOut extends Step<Mailbox> {}

    @ModelPolicy(model = Mailbox.class) // error SP0207
    static final class PolicyOfOneThatOptedOut implements Policy<Mailbox> {
        @Override
        public void handleCreate(Mailbox o) {}
    }

    @ModelPolicy(model = Port.class) // error SP0203
    static final class CrossedPolicy implements Policy<Switch> {
        @Override
        public void handleCreate(Switch o) {}
    }

    @PullStep(observes = Port.class, everySeconds = 0) // error SP0301
    static final class Restless implements Puller {
        @Override
        public void pullRecords() {}
    }
}
