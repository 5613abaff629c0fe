package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

abstract class BaseStep<M extends ModelObject> implements Actuator<M> {
    protected BaseStep() {}

    @Override
    public void syncRecord(M o) {}

    @Override
    public void deleteRecord(M o) {}
}
