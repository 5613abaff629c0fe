package dev.xproto.example.helloworld.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.example.helloworld.models.HelloWorldService;
import dev.xproto.example.helloworld.models.HelloWorldServiceInstance;
import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@SynchronizerTest
final class HelloWorldTest {
    @Test
    void greetsOnceItsServiceIsInSync(TestSynchronizer synchronizer) {
        HelloWorldServiceInstance hello = hello(synchronizer, "Daenerys Targaryen");
        synchronizer.runUntilIdle();
        assertThat(synchronizer.recorder().lines())
                .containsExactly(
                        "SyncHelloWorldService HelloWorldService 1: SUCCESS",
                        "SyncHelloWorldServiceInstance HelloWorldServiceInstance 1: SUCCESS");
        hello.refresh();
        assertThat(hello.getBackendStatus()).isEqualTo("OK");
    }

    @Test
    void triesAgainAtGrowingIntervals(TestSynchronizer synchronizer) {
        HelloWorldServiceInstance hello = hello(synchronizer, "Joffrey Baratheon");
        synchronizer.advance(Duration.ofSeconds(16)); // at 0, 1, 3, 7 and 15 seconds
        assertThat(synchronizer.recorder().runs(hello)).hasSize(5);
    }

    @Test
    void letsGoOfWhatIsDeleted(TestSynchronizer synchronizer) {
        HelloWorldServiceInstance hello = hello(synchronizer, "Daenerys Targaryen");
        synchronizer.runUntilIdle();
        hello.delete();
        synchronizer.advance(Duration.ofMinutes(1));
        assertThat(synchronizer.models().find(HelloWorldServiceInstance.TYPE, hello.id()))
                .isEmpty();
    }

    private static HelloWorldServiceInstance hello(TestSynchronizer synchronizer, String whom) {
        synchronizer.create(HelloWorldService.TYPE, service -> {
            service.setName("HelloWorld");
            service.setHelloFrom("Jhon Snow");
        });
        return synchronizer.create(HelloWorldServiceInstance.TYPE, instance -> {
            instance.setName("HelloWorld Service Instance");
            instance.setHelloTo(whom);
        });
    }
}
