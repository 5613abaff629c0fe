package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Steps {
    private Steps() {}

    @SyncStep(observes = HelloWorldService.class)
    static final class ForTheBase implements Actuator<HelloWorldService> {
        @Override
        public void syncRecord(HelloWorldService o) {}

        @Override
        public void deleteRecord(HelloWorldService o) {}
    }

    @ModelPolicy(model = Greeting.class)
    static final class Polite implements Policy<Greeting> {
        @Override
        public void handleUpdate(Greeting o) {}
    }
}
