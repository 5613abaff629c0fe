package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Constructors {
    private Constructors() {}

    abstract static class Quiet implements Puller {
        @Override
        public void pullRecords() {}
    }

    @PullStep(observes = Port.class)
    static final class Several extends Quiet {
        Several() {}

        Several(Models models) {} // error SP0105
    }

    @PullStep(observes = Port.class)
    static final class Hidden extends Quiet {
        private Hidden() {} // error SP0106
    }

    @PullStep(observes = Port.class)
    static final class Demanding extends Quiet {
        Demanding(
                Models models,
                StepServices services, // error SP0107
                String name) {} // error SP0107
    }

    @PullStep(observes = Port.class)
    record Timed(java.time.Clock clock) implements Puller { // error SP0107
        @Override
        public void pullRecords() {}
    }

    @PullStep(observes = Port.class)
    static final class Throwing extends Quiet {
        Throwing() throws java.io.IOException {} // error SP0108
    }
}
