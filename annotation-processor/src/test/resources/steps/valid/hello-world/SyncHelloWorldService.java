package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

@SyncStep(observes = HelloWorldService.class)
final class SyncHelloWorldService implements Actuator<HelloWorldService> {
    @Override
    public void syncRecord(HelloWorldService o) {}

    @Override
    public void deleteRecord(HelloWorldService o) {}
}
