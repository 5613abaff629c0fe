package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Kinds {
    private static final String AUTH = "auth";

    private Kinds() {}

    @ModelPolicy(model = HelloWorldService.class)
    static final class Greeter implements Policy<HelloWorldService> {
        @Override
        public void handleCreate(HelloWorldService o) {}
    }

    @PullStep(observes = {Port.class, Switch.class}, everySeconds = 30)
    static final class Poller implements Puller {
        @Override
        public void pullRecords() {}
    }

    @EventStep(technology = "kafka", topics = {"onu.events", AUTH + ".requests"})
    static final class Listener implements EventHandler {
        @Override
        public void processEvent(Event event) {}
    }

    @EventStep(technology = "kafka", pattern = "onu\\.[a-z]+")
    static final class PatternListener implements EventHandler {
        @Override
        public void processEvent(Event event) {}
    }

    @Watcher(synchronizes = Port.class, watched = @ModelLink(dest = Switch.class, via = "switch", into = "name"))
    static final class SwitchWatcher implements WatchHandler {
        @Override
        public void handleWatchedObject(ModelObject o) {}
    }

    @SyncStep(observes = HelloWorldServiceInstance.class, watchDegree = 1,
            watched = @ModelLink(dest = HelloWorldService.class, via = "owner"))
    static final class Hybrid implements Actuator<HelloWorldServiceInstance>, WatchHandler {
        @Override
        public void syncRecord(HelloWorldServiceInstance o) {}

        @Override
        public void deleteRecord(HelloWorldServiceInstance o) {}

        @Override
        public void handleWatchedObject(ModelObject o) {}
    }

    @Watcher(synchronizes = HelloWorldService.class,
            watched = @ModelLink(dest = HelloWorldServiceInstance.class, via = "service_instances", into = "hello_to"))
    static final class Backwards implements WatchHandler {
        @Override
        public void handleWatchedObject(ModelObject o) {}
    }
}
