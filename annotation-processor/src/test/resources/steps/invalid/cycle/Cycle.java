package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Cycle {
    private Cycle() {}

    abstract static class Step<M extends ModelObject> implements Actuator<M> {
        @Override
        public void syncRecord(M o) {}

        @Override
        public void deleteRecord(M o) {}
    }

    @SyncStep(observes = Port.class) // warning SP0604
    static final class OfPorts extends Step<Port> {}

    @SyncStep(observes = Switch.class)
    static final class OfSwitches extends Step<Switch> {}

    @SyncStep(observes = ServiceInstance.class)
    static final class OfOneThatLinksToItself extends Step<ServiceInstance> {}
}
