package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Policies {
    private Policies() {}

    @ModelPolicy(model = Port.class)
    static final class Idle implements Policy<Port> {} // error SP0401

    @ModelPolicy(model = Port.class)
    static final class OnlyAfterwards implements Policy<Port> { // error SP0401
        @Override
        public void afterPolicySave(Port o) {}
    }

    @ModelPolicy(model = Port.class)
    static final class Misnamed implements Policy<Port> {
        public void handleCreated(Port o) {} // error SP0402
    }

    @ModelPolicy(model = Port.class)
    static final class InTheOldSpelling implements Policy<Port> {
        @Override
        public void handleCreate(Port o) {}

        public void handle_update(Port o) {} // error SP0402
    }

    @ModelPolicy(model = Port.class)
    static final class Missigned implements Policy<Port> {
        public void handleCreate(Switch o) {} // error SP0403

        public void handleDelete() {} // error SP0403
    }

    @SyncStep(observes = Port.class)
    static final class NearlyPending implements Actuator<Port> {
        @Override
        public void syncRecord(Port o) {}

        @Override
        public void deleteRecord(Port o) {}

        public java.util.List<Port> fetchPending() { // error SP0403
            return java.util.List.of();
        }

        public void afterSyncSafe(Port o) {} // error SP0402
    }

    @ModelPolicy(model = Port.class)
    static class Handling implements Policy<Port> {
        @Override
        public void handleCreate(Port o) {}
    }
}
