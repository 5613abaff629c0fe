package dev.example.steps;

import dev.xproto.processor.models.Port;
import dev.xproto.sync.annotation.SyncStep;
import dev.xproto.sync.step.Actuator;

@SyncStep(observes = Port.class) // warning SP0602, warning SP0602, warning SP0603
final class OfPorts implements Actuator<Port> {
    @Override
    public void syncRecord(Port o) {}

    @Override
    public void deleteRecord(Port o) {}
}
