package dev.xproto.example.helloworld.steps;

import dev.xproto.example.helloworld.models.HelloWorldService;
import dev.xproto.sync.annotation.SyncStep;
import dev.xproto.sync.step.Actuator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log what became of a service. A real step would tell the system that it stands for. */
@SyncStep(observes = HelloWorldService.class)
public final class SyncHelloWorldService implements Actuator<HelloWorldService> {
    private static final Logger LOG = LoggerFactory.getLogger(SyncHelloWorldService.class);

    @Override
    public void syncRecord(HelloWorldService o) {
        LOG.atInfo()
                .addKeyValue("object", o)
                .addKeyValue("hello_from", o.getHelloFrom())
                .log("HelloWorldService has been updated!");
    }

    @Override
    public void deleteRecord(HelloWorldService o) {
        LOG.atInfo()
                .addKeyValue("object", o)
                .addKeyValue("hello_from", o.getHelloFrom())
                .log("HelloWorldService has been deleted!");
    }
}
