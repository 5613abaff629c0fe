package dev.example.steps;

import dev.xproto.processor.models.HelloWorldService;
import dev.xproto.processor.models.Port;
import dev.xproto.processor.models.Switch;
import dev.xproto.sync.annotation.EventStep;
import dev.xproto.sync.annotation.ModelLink;
import dev.xproto.sync.annotation.ModelPolicy;
import dev.xproto.sync.annotation.PullStep;
import dev.xproto.sync.annotation.SyncStep;
import dev.xproto.sync.annotation.Watcher;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.Event;
import dev.xproto.sync.step.EventHandler;
import dev.xproto.sync.step.Policy;
import dev.xproto.sync.step.Puller;
import dev.xproto.sync.step.WatchHandler;

final class Configured {
    private Configured() {}

    @SyncStep(observes = Port.class, watched = @ModelLink(dest = Switch.class, via = "switch")) // warning SP0703
    static final class OfPorts implements Actuator<Port>, WatchHandler {
        @Override
        public void syncRecord(Port o) {}

        @Override
        public void deleteRecord(Port o) {}

        @Override
        public void handleWatchedObject(ModelObject o) {}
    }

    @PullStep(observes = {
        Port.class,
        Switch.class // warning SP0702
    })
    static final class Finder implements Puller {
        @Override
        public void pullRecords() {}
    }

    @ModelPolicy(model = HelloWorldService.class) // warning SP0702
    static final class Greeter implements Policy<HelloWorldService> {
        @Override
        public void handleCreate(HelloWorldService o) {}
    }

    @EventStep(technology = "kafka", topics = "onu.events") // warning SP0703
    static final class Listener implements EventHandler {
        @Override
        public void processEvent(Event event) {}
    }

    @Watcher(synchronizes = Port.class, watchDegree = 1) // warning SP0703
    static final class Eye implements WatchHandler {
        @Override
        public void handleWatchedObject(ModelObject o) {}
    }
}
