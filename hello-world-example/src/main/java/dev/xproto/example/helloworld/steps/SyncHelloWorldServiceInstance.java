package dev.xproto.example.helloworld.steps;

import dev.xproto.example.helloworld.models.HelloWorldService;
import dev.xproto.example.helloworld.models.HelloWorldServiceInstance;
import dev.xproto.sync.annotation.SyncStep;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.DeferredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says hello; to two people it doesn't, which shows what becomes of a step that can't do its work. */
@SyncStep(observes = HelloWorldServiceInstance.class)
public final class SyncHelloWorldServiceInstance implements Actuator<HelloWorldServiceInstance> {
    private static final Logger LOG = LoggerFactory.getLogger(SyncHelloWorldServiceInstance.class);

    @Override
    public void syncRecord(HelloWorldServiceInstance o) throws Exception {
        LOG.atDebug()
                .addKeyValue("object", o)
                .addKeyValue("hello_to", o.getHelloTo())
                .log("HelloWorldServiceInstance has been updated!");
        switch (o.getHelloTo()) {
            case "Tyrion Lannister" -> throw new DeferredException("Maybe later");
            case "Joffrey Baratheon" -> throw new Exception("Maybe not");
            default -> {
                HelloWorldService owner = o.getOwner().leafModel(HelloWorldService.class);
                LOG.info("{} is saying hello to {}", owner.getHelloFrom(), o.getHelloTo());
            }
        }
    }

    @Override
    public void deleteRecord(HelloWorldServiceInstance o) {
        LOG.atDebug()
                .addKeyValue("object", o)
                .addKeyValue("hello_to", o.getHelloTo())
                .log("HelloWorldServiceInstance has been deleted!");
    }
}
