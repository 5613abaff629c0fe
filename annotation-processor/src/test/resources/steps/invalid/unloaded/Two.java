package dev.example.steps;

import dev.xproto.processor.models.Port;
import dev.xproto.processor.models.Switch;
import dev.xproto.sync.annotation.PullStep;
import dev.xproto.sync.step.Puller;

final class Two {
    private Two() {}

    @PullStep(observes = Port.class) // warning SP0703
    static final class First implements Puller {
        @Override
        public void pullRecords() {}
    }

    @PullStep(observes = Switch.class)
    static final class Second implements Puller {
        @Override
        public void pullRecords() {}
    }
}
