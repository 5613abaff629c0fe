package dev.example.steps;

import dev.xproto.sync.annotation.SyncStep;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.step.Actuator;

final class LongCycle {
    private LongCycle() {}

    abstract static class Step<M extends ModelObject> implements Actuator<M> {
        @Override
        public void syncRecord(M o) {}

        @Override
        public void deleteRecord(M o) {}
    }

    @SyncStep(observes = {Left.class, Alone.class}) // warning SP0604
    static final class First extends Step<ModelObject> {}

    @SyncStep(observes = Right.class)
    static final class Second extends Step<Right> {}
}
