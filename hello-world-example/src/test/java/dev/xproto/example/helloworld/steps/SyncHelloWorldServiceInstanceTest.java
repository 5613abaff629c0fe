package dev.xproto.example.helloworld.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.example.helloworld.models.HelloWorldService;
import dev.xproto.example.helloworld.models.HelloWorldServiceInstance;
import dev.xproto.sync.spi.RunListener;
import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@SynchronizerTest
final class SyncHelloWorldServiceInstanceTest {
    @Test
    void saysHelloOnceItsServiceIsInSync(TestSynchronizer synchronizer) {
        try (StepLog log = new StepLog()) {
            HelloWorldServiceInstance instance = instance(synchronizer, "Daenerys Targaryen");
            synchronizer.runUntilIdle();
            assertThat(log.lines())
                    .containsExactly(
                            "HelloWorldService has been updated! object=HelloWorld hello_from=Jhon Snow",
                            "HelloWorldServiceInstance has been updated! object=HelloWorld Service Instance"
                                    + " hello_to=Daenerys Targaryen",
                            "Jhon Snow is saying hello to Daenerys Targaryen");
            isInSync(instance);
        }
    }

    @Test
    void defersAHelloToTyrionWhichIsNoError(TestSynchronizer synchronizer) {
        HelloWorldServiceInstance instance = instance(synchronizer, "Tyrion Lannister");
        synchronizer.runUntilIdle();
        instance.refresh();
        assertThat(instance.getBackendCode()).isZero();
        assertThat(instance.getBackendStatus()).isEqualTo("Maybe later");
    }

    @Test
    void triesADeferredHelloAgainAtAnEvenPace(TestSynchronizer synchronizer) {
        HelloWorldServiceInstance instance = instance(synchronizer, "Tyrion Lannister");
        synchronizer.advance(Duration.ofSeconds(50));
        assertThat(synchronizer.recorder().runs(instance))
                .hasSize(11)
                .extracting(RunListener.RunReport::result)
                .containsOnly(RunListener.Result.DEFERRED);
    }

    @Test
    void saysTheDeferredHelloWhenItIsForSomebodyElse(TestSynchronizer synchronizer) {
        HelloWorldServiceInstance instance = instance(synchronizer, "Tyrion Lannister");
        synchronizer.runUntilIdle();
        synchronizer.change(instance, changed -> changed.setHelloTo("Daenerys Targaryen"));
        synchronizer.runUntilIdle();
        isInSync(instance);
    }

    @Test
    void failsForJoffreyWithCodeTwoAndTheReason(TestSynchronizer synchronizer) {
        HelloWorldServiceInstance instance = instance(synchronizer, "Joffrey Baratheon");
        synchronizer.runUntilIdle();
        instance.refresh();
        assertThat(instance.getBackendCode()).isEqualTo(2);
        assertThat(instance.getBackendStatus()).isEqualTo("Maybe not");
    }

    @Test
    void triesAFailedHelloAgainAtGrowingIntervals(TestSynchronizer synchronizer) {
        HelloWorldServiceInstance instance = instance(synchronizer, "Joffrey Baratheon");
        synchronizer.advance(Duration.ofSeconds(16)); // at 0, 1, 3, 7 and 15 seconds
        assertThat(synchronizer.recorder().runs(instance))
                .extracting(RunListener.RunReport::attempt)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void recoversFromTheFailureAsSoonAsTheHelloIsForSomebodyElse(TestSynchronizer synchronizer) {
        HelloWorldServiceInstance instance = instance(synchronizer, "Joffrey Baratheon");
        synchronizer.advance(Duration.ofHours(1));
        try (StepLog log = new StepLog()) {
            synchronizer.change(instance, changed -> changed.setHelloTo("Daenerys Targaryen"));
            synchronizer.runUntilIdle();
            assertThat(log.lines()).contains("Jhon Snow is saying hello to Daenerys Targaryen");
            isInSync(instance);
            assertThat(synchronizer.waiting()).isEmpty();
        }
    }

    @Test
    void leavesTheServiceAloneWhateverBecomesOfTheHello(TestSynchronizer synchronizer) {
        instance(synchronizer, "Joffrey Baratheon");
        synchronizer.runUntilIdle();
        HelloWorldService service = synchronizer.only(HelloWorldService.TYPE);
        assertThat(service.getBackendCode()).isEqualTo(1);
        assertThat(service.getBackendStatus()).isEqualTo("OK");
    }

    @Test
    void tellsTheLogOfADeletion(TestSynchronizer synchronizer) {
        HelloWorldServiceInstance instance = instance(synchronizer, "Daenerys Targaryen");
        synchronizer.runUntilIdle();
        try (StepLog log = new StepLog()) {
            instance.delete();
            synchronizer.advance(Duration.ofMinutes(1));
            assertThat(log.lines())
                    .containsExactly("HelloWorldServiceInstance has been deleted! object=HelloWorld Service Instance"
                            + " hello_to=Daenerys Targaryen");
        }
    }

    private static void isInSync(HelloWorldServiceInstance instance) {
        instance.refresh();
        assertThat(instance.getBackendCode()).isEqualTo(1);
        assertThat(instance.getBackendStatus()).isEqualTo("OK");
        assertThat(instance.getEnacted()).isEqualTo(instance.getUpdated());
    }

    /** An instance and its service, whose owner the model's {@code owner_class_name} finds. */
    private static HelloWorldServiceInstance instance(TestSynchronizer synchronizer, String helloTo) {
        SyncHelloWorldServiceTest.service(synchronizer);
        return synchronizer.create(HelloWorldServiceInstance.TYPE, instance -> {
            instance.setName("HelloWorld Service Instance");
            instance.setHelloTo(helloTo);
        });
    }
}
