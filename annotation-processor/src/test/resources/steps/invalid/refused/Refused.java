package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Refused {
    private Refused() {}

    @ModelPolicy(model = String.class) // error javac
    static final class OfAText {}

    @PullStep(observes = Port.class, everySeconds = "often") // error javac
    static final class InWords {}

    @PullStep(observes = Port.class, every = 3) // error javac
    static final class Misspelt implements Puller {
        @Override
        public void pullRecords() {}
    }

    @EventStep(topics = "a") // error javac
    static final class Incomplete {}
}
