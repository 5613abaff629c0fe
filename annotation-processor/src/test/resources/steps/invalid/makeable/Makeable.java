package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Makeable {
    private Makeable() {}

    @PullStep(observes = Port.class) // error SP0101
    interface AnInterface extends Puller {}

    @PullStep(observes = Port.class) // error SP0101
    interface AnInterfaceOfNothing {}

    @PullStep(observes = Port.class) // error SP0101
    @interface AnAnnotation {}

    @PullStep(observes = Port.class) // error SP0101
    enum AnEnum implements Puller {
        ONE;

        @Override
        public void pullRecords() {}
    }

    @PullStep(observes = Port.class)
    abstract static class AnAbstractOne implements Puller {} // error SP0102

    @PullStep(observes = Port.class)
    class AnInnerOne implements Puller { // error SP0103
        @Override
        public void pullRecords() {}

        @PullStep(observes = Port.class)
        class InsideIt implements Puller { // error SP0103
            @Override
            public void pullRecords() {}
        }
    }

    @PullStep(observes = Port.class)
    private static final class APrivateOne implements Puller { // error SP0104
        @Override
        public void pullRecords() {}
    }

    private static final class Around {
        @PullStep(observes = Port.class)
        static final class InsideAPrivateOne implements Puller { // error SP0104
            @Override
            public void pullRecords() {}
        }
    }

    @PullStep(observes = Port.class)
    @EventStep(technology = "kafka", topics = "a") // error SP0110
    static final class TwoInOne implements Puller, EventHandler {
        @Override
        public void pullRecords() {}

        @Override
        public void processEvent(Event event) {}
    }
}
