package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

@PullStep(observes = Greeting.class)
final class Steps implements Puller {
    @Override
    public void pullRecords() {}
}
