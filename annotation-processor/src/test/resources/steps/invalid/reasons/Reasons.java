package dev.example.steps;

import dev.xproto.processor.models.Port;
import dev.xproto.sync.annotation.PullStep;
import dev.xproto.sync.step.Puller;

final class Reasons {
    private Reasons() {}

    abstract static class Quiet implements Puller {
        @Override
        public void pullRecords() {}
    }

    @SuppressWarnings("SP0205: a script writes the list")
    @PullStep(observes = {Port.class, Port.class})
    static final class Explained extends Quiet {}

    @SuppressWarnings("SP0205")
    @PullStep(observes = {Port.class, Port.class}) // warning SP0205
    static final class Unexplained extends Quiet {}

    @SuppressWarnings("SP0205: ")
    @PullStep(observes = {Port.class, Port.class}) // warning SP0205
    static final class WithAnEmptyReason extends Quiet {}

    @SuppressWarnings("SP0202: errors stay")
    @PullStep(observes = dev.xproto.processor.models.HandWritten.class) // error SP0202
    static final class OfAnError extends Quiet {}
}
