package dev.example.steps;

import dev.xproto.processor.models.HelloWorldServiceInstance;
import dev.xproto.processor.models.Service;
import dev.xproto.sync.annotation.SyncStep;
import dev.xproto.sync.step.Actuator;
import java.util.function.BiConsumer;

final class Writes {
    private Writes() {}

    @SyncStep(observes = HelloWorldServiceInstance.class)
    static final class Bossy implements Actuator<HelloWorldServiceInstance> {
        @Override
        public void syncRecord(HelloWorldServiceInstance o) {
            o.setHelloTo("everybody"); // warning SP0801
            o.setPolite(true); // warning SP0801
            o.setOwnerId(3); // warning SP0801
            o.setBackendStatus("found");
            HelloWorldServiceInstance.HELLO_TO.set(o, "nobody"); // warning SP0801
            HelloWorldServiceInstance.OWNER.setPeer(o, null); // warning SP0801
            HelloWorldServiceInstance.BACKEND_STATUS.set(o, "found");
            later(() -> o.setHelloTo("later")); // warning SP0801
            BiConsumer<HelloWorldServiceInstance, String> setter =
                    HelloWorldServiceInstance::setHelloTo; // warning SP0801
            setter.accept(o, "somebody");
        }

        @Override
        public void deleteRecord(HelloWorldServiceInstance o) {
            adopt(o, null);
        }

        private static void adopt(HelloWorldServiceInstance o, Service owner) {
            o.setOwner(owner); // warning SP0801
        }

        @SuppressWarnings("SP0801")
        private static void hush(HelloWorldServiceInstance o) {
            o.setHelloTo("hush"); // warning SP0801
        }

        private static void later(Runnable task) {
            task.run();
        }

        static final class Helper {
            void help(HelloWorldServiceInstance o) {
                o.setHelloTo("helped"); // warning SP0801
            }
        }
    }
}
