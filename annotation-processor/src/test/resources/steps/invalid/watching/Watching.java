package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Watching {
    private Watching() {}

    abstract static class Eye implements WatchHandler {
        @Override
        public void handleWatchedObject(ModelObject o) {}
    }

    @Watcher(synchronizes = Port.class, watched = {
        @ModelLink(dest = Switch.class, via = "swich"), // error SP0501
        @ModelLink(dest = Service.class, via = "switch"), // error SP0502
        @ModelLink(dest = Switch.class, via = "switch", into = "nam"), // error SP0503
        @ModelLink(dest = Switch.class, via = "switch", into = "colour"), // error SP0503
        @ModelLink(dest = HandWritten.class, via = "switch"), // error SP0202
        @ModelLink(dest = Switch.class, via = "switch", into = "uplink")
    })
    static final class Looking extends Eye {}

    @Watcher(synchronizes = Mailbox.class, watched = @ModelLink(dest = Switch.class, via = "x")) // error SP0501
    static final class WithoutLinks extends Eye {}

    @Watcher(synchronizes = HelloWorldService.class, watched = {
        @ModelLink(dest = HelloWorldServiceInstance.class, via = "service_instance"), // error SP0501
        @ModelLink(dest = Port.class, via = "service_instances") // error SP0501
    })
    static final class BackwardsAlongNothing extends Eye {}

    @Watcher(synchronizes = Port.class, watchDegree = -1) // error SP0504
    static final class Backwards extends Eye {}

    @Watcher(synchronizes = Port.class) // warning SP0506
    static final class Blind extends Eye {}

    @Watcher(synchronizes = {}, watchDegree = 1) // error SP0204
    static final class OfNothing extends Eye {}

    @SyncStep(observes = Port.class, watchDegree = 2) // error SP0505
    static final class Mute implements Actuator<Port> {
        @Override
        public void syncRecord(Port o) {}

        @Override
        public void deleteRecord(Port o) {}
    }
}
