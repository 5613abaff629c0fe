package dev.xproto.example.helloworld.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.example.helloworld.models.HelloWorldService;
import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@SynchronizerTest
final class SyncHelloWorldServiceTest {
    @Test
    void tellsTheLogOfANewService(TestSynchronizer synchronizer) {
        try (StepLog log = new StepLog()) {
            HelloWorldService service = service(synchronizer);
            synchronizer.runUntilIdle();
            assertThat(log.lines())
                    .containsExactly("HelloWorldService has been updated! object=HelloWorld hello_from=Jhon Snow");
            service.refresh();
            assertThat(service.getBackendCode()).isEqualTo(1);
            assertThat(service.getBackendStatus()).isEqualTo("OK");
        }
    }

    @Test
    void tellsTheLogOfAChangeAndOfNothingElse(TestSynchronizer synchronizer) {
        try (StepLog log = new StepLog()) {
            HelloWorldService service = service(synchronizer);
            synchronizer.advance(Duration.ofHours(1));
            synchronizer.change(service, changed -> changed.setHelloFrom("Arya Stark"));
            synchronizer.advance(Duration.ofHours(1));
            assertThat(log.lines())
                    .containsExactly(
                            "HelloWorldService has been updated! object=HelloWorld hello_from=Jhon Snow",
                            "HelloWorldService has been updated! object=HelloWorld hello_from=Arya Stark");
        }
    }

    @Test
    void tellsTheLogOfADeletionAndLetsTheServiceGo(TestSynchronizer synchronizer) {
        HelloWorldService service = service(synchronizer);
        synchronizer.runUntilIdle();
        try (StepLog log = new StepLog()) {
            service.delete();
            synchronizer.advance(Duration.ofMinutes(1));
            assertThat(log.lines())
                    .containsExactly("HelloWorldService has been deleted! object=HelloWorld hello_from=Jhon Snow");
            assertThat(synchronizer.models().find(HelloWorldService.TYPE, service.id()))
                    .isEmpty();
        }
    }

    static HelloWorldService service(TestSynchronizer synchronizer) {
        return synchronizer.create(HelloWorldService.TYPE, service -> {
            service.setName("HelloWorld");
            service.setHelloFrom("Jhon Snow");
        });
    }
}
