package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Events {
    private Events() {}

    abstract static class Ear implements EventHandler {
        @Override
        public void processEvent(Event event) {}
    }

    @EventStep(technology = "kafka") // error SP0302
    static final class Deaf extends Ear {}

    @EventStep(technology = "kafka", topics = {}, pattern = "") // error SP0302
    static final class DeafInManyWords extends Ear {}

    @EventStep(technology = "kafka", topics = "a", pattern = "b.*") // error SP0303
    static final class Both extends Ear {}

    @EventStep(technology = "kafka", pattern = "onu.(events") // error SP0304
    static final class NoExpression extends Ear {}

    @EventStep(technology = "rabbitmq", topics = "a") // error SP0305
    static final class OtherBus extends Ear {}

    @EventStep(technology = "Kafka", topics = "a") // error SP0305
    static final class OtherCase extends Ear {}

    @EventStep(
            technology = "kafka",
            topics = {
                "fine",
                "", // error SP0306
                "onu events", // error SP0306
                "fine" // error SP0306
            })
    static final class BadTopics extends Ear {}

    @EventStep(
            technology = "", // error SP0305
            pattern = "*") // error SP0304
    static final class AllWrong extends Ear {}
}
