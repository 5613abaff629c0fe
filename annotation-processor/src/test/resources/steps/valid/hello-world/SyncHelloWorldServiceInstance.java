package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

@SyncStep(observes = HelloWorldServiceInstance.class, externalDependencies = Switch.class)
public final class SyncHelloWorldServiceInstance implements Actuator<HelloWorldServiceInstance> {
    private final Models models;

    public SyncHelloWorldServiceInstance(Models models) {
        this.models = models;
    }

    @Override
    public void syncRecord(HelloWorldServiceInstance o) {
        if (models.query(Switch.TYPE).list().isEmpty()) {
            throw new DeferredException("no switch yet");
        }
    }

    @Override
    public void deleteRecord(HelloWorldServiceInstance o) {}
}
