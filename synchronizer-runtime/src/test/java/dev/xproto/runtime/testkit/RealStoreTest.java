package dev.xproto.runtime.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.models.core.Service;
import dev.xproto.models.core.ServiceInstance;
import dev.xproto.sync.step.DeferredException;
import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@SynchronizerTest
class RealStoreTest {
    private static Service service(TestSynchronizer sync, String name) {
        return sync.create(Service.TYPE, service -> service.setName(name));
    }

    private static ServiceInstance instance(TestSynchronizer sync, Service owner, String name) {
        return sync.create(ServiceInstance.TYPE, instance -> {
            instance.setName(name);
            instance.setOwner(owner);
        });
    }

    /** Fails for objects of certain names, as the tutorial's step does. */
    private static TestSynchronizer tutorial(TestSynchronizer sync) {
        return sync.withOnly(
                new LambdaStep<>(Service.TYPE, (service, services) -> react(service.getName())),
                new LambdaStep<>(ServiceInstance.TYPE, (instance, services) -> react(instance.getName())));
    }

    private static void react(@org.jspecify.annotations.Nullable String name) throws Exception {
        if ("Tyrion Lannister".equals(name)) {
            throw new DeferredException("Maybe later");
        }
        if ("Joffrey Baratheon".equals(name)) {
            throw new Exception("Maybe not");
        }
    }

    @Test
    void syncsAnObject(TestSynchronizer sync) {
        Service service = service(tutorial(sync), "s");
        sync.runUntilIdle();
        service.refresh();
        assertThat(service.row().get("backend_code")).isEqualTo(1);
        assertThat(service.row().get("backend_status")).isEqualTo("OK");
        assertThat(service.row().get("enacted")).isEqualTo(service.row().get("updated"));
    }

    @Test
    void defersAndRecovers(TestSynchronizer sync) {
        Service service = service(tutorial(sync), "Tyrion Lannister");
        sync.runUntilIdle();
        service.refresh();
        assertThat(service.row().get("backend_code")).isEqualTo(0);
        assertThat(service.row().get("backend_status")).isEqualTo("Maybe later");
        sync.advance(Duration.ofSeconds(10));
        assertThat(sync.recorder().runs(service)).hasSize(3);
        sync.change(service, changed -> changed.setName("Daenerys Targaryen"));
        sync.runUntilIdle();
        service.refresh();
        assertThat(service.row().get("backend_code")).isEqualTo(1);
    }

    @Test
    void failsHoldsDependentsAndRecovers(TestSynchronizer sync) {
        Service service = service(tutorial(sync), "Joffrey Baratheon");
        ServiceInstance instance = instance(sync, service, "i");
        sync.runUntilIdle();
        service.refresh();
        instance.refresh();
        assertThat(service.row().get("backend_code")).isEqualTo(2);
        assertThat(service.row().get("backend_status")).isEqualTo("Maybe not");
        assertThat(instance.row().get("backend_code")).isEqualTo(2);
        assertThat(instance.row().get("backend_status"))
                .isEqualTo("Failed due to error in model Service id " + service.id() + ": Maybe not");
        sync.change(service, changed -> changed.setName("Daenerys Targaryen"));
        sync.runUntilIdle();
        assertThat(sync.waiting()).isEmpty();
        assertThat(sync.recorder().lines())
                .containsExactly(
                        "SyncService Service " + service.id() + ": FAILURE",
                        "SyncService Service " + service.id() + ": SUCCESS",
                        "SyncServiceInstance ServiceInstance " + instance.id() + ": SUCCESS");
    }

    @Test
    void deletesInReverseOrderAndLetsGo(TestSynchronizer sync) {
        Service service = service(tutorial(sync), "s");
        instance(sync, service, "i");
        sync.runUntilIdle();
        sync.recorder().clear();
        service.delete();
        sync.advance(Duration.ofSeconds(30));
        assertThat(sync.recorder().lines())
                .containsExactly(
                        "SyncServiceInstance ServiceInstance 1: SUCCESS",
                        "SyncService Service " + service.id() + ": SUCCESS");
        assertThat(sync.models().find(Service.TYPE, service.id())).isEmpty();
    }

    @Test
    void keepsQuietAfterARestart(TestSynchronizer sync) {
        service(tutorial(sync), "s");
        sync.runUntilIdle();
        sync.restart();
        sync.advance(Duration.ofMinutes(30));
        assertThat(sync.recorder().runs()).hasSize(1);
    }

    @Test
    void losesNothingWhileTheStoreCannotBeReached(TestSynchronizer sync) {
        Service service = service(tutorial(sync), "s");
        sync.runUntilIdle();
        sync.change(service, changed -> changed.setName("t"));
        sync.storeUnreachable(true);
        sync.advance(Duration.ofSeconds(20));
        sync.storeUnreachable(false);
        sync.advance(Duration.ofSeconds(5));
        service.refresh();
        assertThat(service.row().get("enacted")).isEqualTo(service.row().get("updated"));
    }

    @Test
    void aSaveWhileItsObjectIsBeingDeletedRevivesNothing(TestSynchronizer sync) {
        boolean[] deleted = {false};
        sync.withOnly(new LambdaStep<>(Service.TYPE, (service, services) -> {
            if (!deleted[0]) {
                deleted[0] = true;
                sync.models().get(Service.TYPE, service.id()).delete();
                service.setBackendHandle("a handle");
                service.save();
            }
        }));
        Service service = service(sync, "s");
        sync.runUntilIdle();
        sync.advance(Duration.ofSeconds(30));
        assertThat(sync.models().find(Service.TYPE, service.id())).isEmpty();
        assertThat(sync.waiting()).isEmpty();
        assertThat(sync.recorder().lines()).endsWith("SyncService Service " + service.id() + ": SUCCESS");
    }

    @Test
    void onlyDependenciesThatAreNamedCount(TestSynchronizer sync) {
        tutorial(sync).with(new dev.xproto.sync.spi.ModelDependencies(java.util.Map.of()));
        Service service = service(sync, "Joffrey Baratheon");
        ServiceInstance instance = instance(sync, service, "i");
        sync.runUntilIdle();
        instance.refresh();
        assertThat(instance.row().get("backend_status")).isEqualTo("OK");
    }
}
