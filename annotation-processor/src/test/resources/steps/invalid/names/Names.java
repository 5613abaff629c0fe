package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Names {
    private Names() {}

    @PullStep(observes = Port.class)
    static final class Look implements Puller { // error SP0111
        @Override
        public void pullRecords() {}
    }
}

final class Names_Look_StepFactory {}
