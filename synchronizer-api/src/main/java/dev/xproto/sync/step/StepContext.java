package dev.xproto.sync.step;

import java.time.Instant;
import java.util.OptionalLong;

/** What is known of the run that a step is in. */
public interface StepContext {
    /** For calls that no engine watches over, as tests of a step make them: the first try, with all the time there is. */
    StepContext UNWATCHED = new StepContext() {
        @Override
        public int attempt() {
            return 1;
        }

        @Override
        public Instant deadline() {
            return Instant.MAX;
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public OptionalLong fence() {
            return OptionalLong.empty();
        }
    };

    /** Which try at the object's present state this is; the first is 1. */
    int attempt();

    /** When the run is given up and shown as hung. */
    Instant deadline();

    /** Whether the result is no longer wanted; a long step looks now and then and stops. */
    boolean cancelled();

    /** The number that devices able to compare numbers can use to refuse writers from the past; empty outside a fleet. */
    OptionalLong fence();
}
