package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Interfaces {
    private Interfaces() {}

    @SyncStep(observes = HelloWorldService.class) // error SP0201
    static final class NoActuator {}

    @SyncStep(observes = HelloWorldService.class) // error SP0201
    static final class APolicy implements Policy<HelloWorldService> {
        @Override
        public void handleCreate(HelloWorldService o) {}
    }

    @ModelPolicy(model = HelloWorldService.class) // error SP0201
    static final class NoPolicy {}

    @PullStep(observes = Port.class) // error SP0201
    static final class NoPuller implements Runnable {
        @Override
        public void run() {}
    }

    @EventStep(technology = "kafka", topics = "a") // error SP0201
    static final class NoHandler {}

    @Watcher(synchronizes = Port.class, watchDegree = 1) // error SP0201
    static final class NoWatcher {}
}
