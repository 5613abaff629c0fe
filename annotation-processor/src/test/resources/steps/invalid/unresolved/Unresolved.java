package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Unresolved {
    private Unresolved() {}

    @SyncStep(observes = Missing.class) // error javac
    static final class OfAMissingModel {}

    @SyncStep(observes = Port.class)
    static final class WithAMissingBase extends Missing {} // error javac

    @SyncStep(observes = Port.class)
    static final class OfAMissingArgument implements Actuator<Missing> { // error javac
        @Override
        public void syncRecord(Missing o) {} // error javac

        @Override
        public void deleteRecord(Missing o) {} // error javac
    }

    @SyncStep(observes = Port.class) // error SP0201
    static final class WrongAllTheSame {}
}
