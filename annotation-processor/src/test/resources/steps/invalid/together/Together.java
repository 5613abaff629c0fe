package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Together {
    private Together() {}

    abstract static class Step<M extends ModelObject> implements Actuator<M> {
        @Override
        public void syncRecord(M o) {}

        @Override
        public void deleteRecord(M o) {}
    }

    @SyncStep(observes = Service.class)
    static final class First extends Step<Service> {}

    @SyncStep(observes = HelloWorldService.class)
    static final class ForADescendant extends Step<Service> {}

    @SyncStep(observes = Service.class) // error SP0601
    static final class Second extends Step<Service> {}

    @SyncStep(observes = {ServiceInstance.class, Switch.class, HelloWorldService.class}) // error SP0601
    static final class SomeOfThem extends Step<ModelObject> {}

    @SyncStep(observes = {Port.class, Switch.class}) // error SP0601, warning SP0604
    static final class TheOthers extends Step<ModelObject> {}
}
