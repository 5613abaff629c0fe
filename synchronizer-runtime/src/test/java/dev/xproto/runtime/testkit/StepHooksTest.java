package dev.xproto.runtime.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.models.core.Service;
import dev.xproto.models.core.ServiceInstance;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a step may override besides, and what it may wait for. */
@SynchronizerTest
class StepHooksTest {
    private final List<String> told = new ArrayList<>();
    private boolean broken;

    /** A step for instances that waits for services, which somebody else synchronizes. */
    private final class Step implements StepFactory {
        private final List<ModelType<?>> external;

        Step(ModelType<?>... external) {
            this.external = List.of(external);
        }

        @Override
        public StepDescriptor descriptor() {
            return new StepDescriptor(
                    StepKind.SYNC,
                    "test.Sync",
                    List.of(ServiceInstance.TYPE),
                    external,
                    0,
                    "",
                    List.of(),
                    "",
                    0,
                    List.of());
        }

        @Override
        public Object create(StepServices services) {
            return new Hooked(services.models());
        }
    }

    private final class Hooked implements Actuator<ServiceInstance> {
        private final Models models;

        Hooked(Models models) {
            this.models = models;
        }

        @Override
        public void syncRecord(ServiceInstance o) {
            told.add("sync " + o);
        }

        @Override
        public void deleteRecord(ServiceInstance o) {
            told.add("delete " + o);
        }

        @Override
        public Collection<ServiceInstance> fetchPending(boolean deletion) {
            told.add("pending " + deletion);
            if (broken) {
                throw new IllegalStateException("nobody knows");
            }
            return deletion ? List.of() : models.query(ServiceInstance.TYPE).list();
        }

        @Override
        public void afterSyncSave(ServiceInstance o) {
            told.add("after " + o + " " + o.getBackendStatus() + " "
                    + java.util.Objects.equals(o.row().get("enacted"), o.getUpdated()));
            if (broken) {
                throw new IllegalStateException("too late");
            }
        }
    }

    private static Service service(TestSynchronizer sync) {
        return sync.create(Service.TYPE, made -> made.setName("s"));
    }

    private static ServiceInstance instance(TestSynchronizer sync, Service owner) {
        return sync.create(ServiceInstance.TYPE, made -> {
            made.setName("i");
            made.setOwner(owner);
        });
    }

    /** What another synchronizer writes when it has made the world equal to the object. */
    private static void enactElsewhere(TestSynchronizer sync, Service service) {
        service.refresh();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("enacted", service.getUpdated());
        values.put("backend_status", "OK");
        values.put("backend_code", 1);
        sync.store()
                .commit(Batch.of(
                        Origin.SYNC, new Operation.Update(service.key(), values, OptionalLong.empty(), false)));
    }

    @Test
    void waitsForWhatSomebodyElseSynchronizes(TestSynchronizer sync) {
        sync.withOnly(new Step(Service.TYPE));
        Service service = service(sync);
        ServiceInstance instance = instance(sync, service);
        sync.advance(Duration.ofMinutes(1));
        assertThat(told).doesNotContain("sync i");
        assertThat(sync.waiting())
                .extracting(Engine.WaitingObject::reason)
                .containsExactly("blocked by Service " + service.id() + ", which somebody else synchronizes");
        enactElsewhere(sync, service);
        sync.runUntilIdle();
        assertThat(told).contains("sync i");
        instance.refresh();
        assertThat(instance.getBackendStatus()).isEqualTo("OK");
        sync.change(service, changed -> changed.setName("t"));
        sync.change(instance, changed -> changed.setName("j"));
        sync.runUntilIdle();
        assertThat(told).doesNotContain("sync j");
        enactElsewhere(sync, service);
        sync.runUntilIdle();
        assertThat(told).contains("sync j");
    }

    @Test
    void waitsForNobodyWhoIsNotNamed(TestSynchronizer sync) {
        sync.withOnly(new Step());
        instance(sync, service(sync));
        sync.runUntilIdle();
        assertThat(told).contains("sync i");
    }

    @Test
    void isCalledAfterTheOutcomeWasStored(TestSynchronizer sync) {
        sync.withOnly(new Step());
        instance(sync, service(sync));
        sync.runUntilIdle();
        assertThat(told).containsSubsequence("sync i", "after i OK true");
    }

    @Test
    void whatItThrowsAfterwardsTakesNothingBack(TestSynchronizer sync) {
        broken = true;
        sync.withOnly(new Step());
        ServiceInstance instance = instance(sync, service(sync));
        sync.advance(Duration.ofSeconds(4));
        instance.refresh();
        assertThat(instance.getBackendStatus()).isEqualTo("OK");
        assertThat(told.stream().filter("sync i"::equals)).hasSize(1);
    }

    @Test
    void whatIsPendingRunsAtEveryLookAtEverything(TestSynchronizer sync) {
        sync.withOnly(new Step());
        instance(sync, service(sync));
        sync.runUntilIdle();
        assertThat(told).contains("pending false", "pending true");
        long runs = told.stream().filter("sync i"::equals).count();
        sync.advance(Duration.ofMinutes(10));
        assertThat(told.stream().filter("sync i"::equals)).hasSize((int) runs + 1);
    }

    @Test
    void isAskedAgainWhenItCannotSayWhatIsPending(TestSynchronizer sync) {
        broken = true;
        sync.withOnly(new Step());
        instance(sync, service(sync));
        sync.runUntilIdle();
        assertThat(told).contains("sync i");
        long asked = told.stream().filter("pending false"::equals).count();
        sync.advance(Duration.ofSeconds(5));
        assertThat(told.stream().filter("pending false"::equals)).hasSize((int) asked + 1);
        broken = false;
        sync.advance(Duration.ofSeconds(5));
        assertThat(told).contains("pending true");
    }
}
