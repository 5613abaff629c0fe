package dev.example.taken;

import dev.xproto.processor.models.HelloWorldService;
import dev.xproto.sync.annotation.ConvenienceWrapper;
import dev.xproto.sync.annotation.EventStep;
import dev.xproto.sync.step.Event;
import dev.xproto.sync.step.EventHandler;

/** Classes beside it are called as those that everybody knows; models may be, too. */
@EventStep(technology = "kafka", topics = "a")
final class TakenNames implements EventHandler {
    @java.lang.Override
    @Deprecated
    public void processEvent(Event event) {}

    @ConvenienceWrapper(model = HelloWorldService.class)
    @Deprecated
    record View(HelloWorldService service) {}
}

class Override {}

class Object {}

class Class {}

class String {}

class List {}

class SuppressWarnings {}
