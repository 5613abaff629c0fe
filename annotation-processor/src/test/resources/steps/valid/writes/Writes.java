package dev.example.steps;

import dev.xproto.processor.models.HelloWorldServiceInstance;
import dev.xproto.sync.annotation.ModelPolicy;
import dev.xproto.sync.annotation.PullStep;
import dev.xproto.sync.annotation.SyncStep;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.Policy;
import dev.xproto.sync.step.Puller;

final class Writes {
    private Writes() {}

    @SyncStep(observes = HelloWorldServiceInstance.class)
    static final class Modest implements Actuator<HelloWorldServiceInstance> {
        private String helloTo = "";

        @Override
        public void syncRecord(HelloWorldServiceInstance o) {
            o.setBackendStatus("said hello");
            setHelloTo("not a model's field");
        }

        @Override
        @SuppressWarnings("SP0801: the device alone knows whom it greeted last")
        public void deleteRecord(HelloWorldServiceInstance o) {
            o.setHelloTo(helloTo);
        }

        private void setHelloTo(String value) {
            helloTo = value;
        }

        @ModelPolicy(model = HelloWorldServiceInstance.class)
        static final class InsideAnother implements Policy<HelloWorldServiceInstance> {
            @Override
            public void handleCreate(HelloWorldServiceInstance o) {
                o.setHelloTo("by the policy");
            }
        }
    }

    @PullStep(observes = HelloWorldServiceInstance.class)
    record Finder(Models models) implements Puller {
        @Override
        public void pullRecords() {
            models.query(HelloWorldServiceInstance.TYPE).list().forEach(o -> o.setHelloTo("as found"));
        }
    }
}
