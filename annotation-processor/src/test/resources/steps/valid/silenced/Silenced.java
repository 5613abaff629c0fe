package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

@SuppressWarnings("SP0205: the list is made by a script")
final class Silenced {
    private Silenced() {}

    @PullStep(observes = {Port.class, Port.class})
    static final class Twice implements Puller {
        @Override
        public void pullRecords() {}
    }

    @SuppressWarnings("SP0506: links come next week")
    @Watcher(synchronizes = Port.class)
    static final class Lazy implements WatchHandler {
        @Override
        public void handleWatchedObject(ModelObject o) {}
    }
}
