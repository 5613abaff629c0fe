package dev.xproto.runtime.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.models.core.Service;
import dev.xproto.models.core.ServiceInstance;
import dev.xproto.models.core.Site;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.SaveOptions;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.DeferredException;
import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@SynchronizerTest
class WatcherTest {
    private final List<String> told = new ArrayList<>();

    private void remember(ModelObject object, StepServices services) {
        told.add(object.modelName() + " " + object + (object.isDeleted() ? " deleted" : ""));
    }

    private WatchStep owners() {
        return WatchStep.around(ServiceInstance.TYPE, 0, this::remember).watching(Service.TYPE, "owner", "");
    }

    private WatchStep names() {
        return WatchStep.around(ServiceInstance.TYPE, 0, this::remember).watching(Service.TYPE, "owner", "name");
    }

    private static Service service(TestSynchronizer sync, String name) {
        return sync.create(Service.TYPE, service -> service.setName(name));
    }

    private static ServiceInstance instance(TestSynchronizer sync, Service owner, String name) {
        return sync.create(ServiceInstance.TYPE, instance -> {
            instance.setName(name);
            instance.setOwner(owner);
        });
    }

    private static void site(TestSynchronizer sync, String name) {
        sync.create(Site.TYPE, site -> {
            site.setName(name);
            site.setLoginBase(name);
            site.setAbbreviatedName(name);
        });
    }

    @Test
    void tellsOfWhatIsAddedChangedAndDeleted(TestSynchronizer sync) {
        sync.withOnly(owners()).runUntilIdle();
        Service service = service(sync, "a");
        sync.runUntilIdle();
        sync.change(service, changed -> changed.setName("b"));
        sync.runUntilIdle();
        service.refresh();
        service.delete();
        sync.advance(Duration.ofMinutes(1));
        assertThat(told).containsExactly("Service a", "Service b", "Service b deleted");
        assertThat(sync.waiting()).isEmpty();
    }

    @Test
    void tellsAtTheStartOfWhatIsThere(TestSynchronizer sync) {
        service(sync.withOnly(owners()), "a");
        sync.runUntilIdle();
        assertThat(told).containsExactly("Service a");
        sync.restart();
        assertThat(told).containsExactly("Service a", "Service a");
    }

    @Test
    void tellsOfTheNamedFieldOnly(TestSynchronizer sync) {
        Service service = service(sync.withOnly(names()), "a");
        sync.runUntilIdle();
        sync.change(service, changed -> changed.setDescription("something else"));
        sync.runUntilIdle();
        assertThat(told).containsExactly("Service a");
        sync.change(service, changed -> changed.setName("b"));
        sync.runUntilIdle();
        assertThat(told).containsExactly("Service a", "Service b");
    }

    @Test
    void watchesNothingAtDegreeZero(TestSynchronizer sync) {
        sync.withOnly(WatchStep.around(ServiceInstance.TYPE, 0, this::remember));
        instance(sync, service(sync, "s"), "i");
        sync.runUntilIdle();
        assertThat(told).isEmpty();
    }

    @Test
    void watchesWhatLinksLeadToAtDegreeOne(TestSynchronizer sync) {
        sync.withOnly(WatchStep.around(ServiceInstance.TYPE, 1, this::remember));
        site(sync, "x");
        instance(sync, service(sync, "s"), "i");
        sync.runUntilIdle();
        // An instance links to its service, and to the instance that is its master.
        assertThat(told).containsExactlyInAnyOrder("Service s", "ServiceInstance i");
    }

    @Test
    void watchesWhatThatLeadsToAtDegreeTwo(TestSynchronizer sync) {
        sync.withOnly(WatchStep.around(ServiceInstance.TYPE, 2, this::remember));
        site(sync, "x");
        instance(sync, service(sync, "s"), "i");
        sync.runUntilIdle();
        assertThat(told).containsExactlyInAnyOrder("Service s", "ServiceInstance i", "Site x", "Site Default");
    }

    @Test
    void aListOverridesTheDegree(TestSynchronizer sync) {
        sync.withOnly(WatchStep.around(ServiceInstance.TYPE, 2, this::remember).watching(Service.TYPE, "owner", ""));
        site(sync, "x");
        instance(sync, service(sync, "s"), "i");
        sync.runUntilIdle();
        assertThat(told).containsExactly("Service s");
    }

    @Test
    void tellsASyncStepOnceHoweverItIsLinkedIn(TestSynchronizer sync) {
        WatchStep both = WatchStep.around(ServiceInstance.TYPE, 1, this::remember)
                .watching(Service.TYPE, "owner", "")
                .hybrid();
        sync.withOnly(both);
        instance(sync, service(sync, "s"), "i");
        sync.runUntilIdle();
        assertThat(told).containsExactly("Service s");
        assertThat(sync.recorder().lines())
                .containsExactlyInAnyOrder("Watch Service 1: SUCCESS", "Watch ServiceInstance 1: SUCCESS");
    }

    @Test
    void aHybridStepCanHaveItsObjectsRunAgain(TestSynchronizer sync) {
        sync.withOnly(WatchStep.around(
                        ServiceInstance.TYPE,
                        0,
                        (object, services) -> services.models()
                                .query(ServiceInstance.TYPE)
                                .where(ServiceInstance.OWNER.eq(object.id()))
                                .list()
                                .forEach(instance -> instance.save(SaveOptions.DEFAULT.updatingTimestamp())))
                .watching(Service.TYPE, "owner", "name")
                .hybrid());
        Service service = service(sync, "s");
        ServiceInstance instance = instance(sync, service, "i");
        sync.runUntilIdle();
        int runs = sync.recorder().runs(instance).size();
        sync.change(service, changed -> changed.setName("t"));
        sync.runUntilIdle();
        assertThat(sync.recorder().runs(instance)).hasSize(runs + 1);
        sync.advance(Duration.ofHours(1));
        assertThat(sync.recorder().runs(instance)).hasSize(runs + 1);
    }

    @Test
    void whatItWritesItselfTellsItNothing(TestSynchronizer sync) {
        sync.withOnly(WatchStep.around(ServiceInstance.TYPE, 0, (object, services) -> {
                    remember(object, services);
                    Service service = (Service) object;
                    service.setDescription(service.getDescription() + "!");
                    service.save(SaveOptions.DEFAULT.updatingTimestamp());
                })
                .watching(Service.TYPE, "owner", ""));
        service(sync, "a");
        sync.advance(Duration.ofHours(1));
        assertThat(told).containsExactly("Service a");
    }

    @Test
    void tellsOfWhatOthersWriteWhileItIsTold(TestSynchronizer sync) {
        sync.withOnly(WatchStep.around(ServiceInstance.TYPE, 0, (object, services) -> {
                    remember(object, services);
                    if (told.size() == 1) {
                        sync.change(sync.models().get(Service.TYPE, object.id()), changed -> changed.setName("b"));
                        Service service = (Service) object;
                        service.setDescription("mine");
                        service.save();
                    }
                })
                .watching(Service.TYPE, "owner", ""));
        service(sync, "a");
        sync.runUntilIdle();
        assertThat(told).containsExactly("Service a", "Service b");
    }

    @Test
    void howAnObjectIsGettingOnIsNoNews(TestSynchronizer sync) {
        sync.withOnly(owners(), new LambdaStep<>(Service.TYPE, (service, services) -> {
            if (sync.recorder().runs(service).size() < 4) {
                throw new DeferredException("Maybe later");
            }
        }));
        service(sync, "a");
        sync.advance(Duration.ofMinutes(1));
        assertThat(told).containsExactly("Service a");
    }

    @Test
    void aFailureIsTriedAgainAndHoldsUpNobodyElse(TestSynchronizer sync) {
        boolean[] broken = {true};
        sync.withOnly(WatchStep.around(ServiceInstance.TYPE, 0, (object, services) -> {
                    remember(object, services);
                    if (broken[0] && object.toString().equals("a")) {
                        throw new Exception("no route to host");
                    }
                })
                .watching(Service.TYPE, "owner", ""));
        service(sync, "a");
        service(sync, "b");
        sync.runUntilIdle();
        assertThat(told).containsExactly("Service a", "Service b");
        assertThat(sync.waiting())
                .extracting(Engine.WaitingObject::reason)
                .containsExactly("`Watch` failed: no route to host; next try in 1 s");
        sync.advance(Duration.ofSeconds(7));
        // At 0, 1, 3 and 7 seconds.
        assertThat(told).hasSize(5);
        broken[0] = false;
        sync.advance(Duration.ofSeconds(8));
        assertThat(told).hasSize(6);
        sync.advance(Duration.ofHours(1));
        assertThat(told).hasSize(6);
        assertThat(sync.waiting()).isEmpty();
    }

    @Test
    void goesOnAfterItsFeedBrokeOff(TestSynchronizer sync) {
        Service service = service(sync.withOnly(owners()), "a");
        service(sync, "same");
        sync.runUntilIdle();
        told.clear();
        sync.breakFeeds();
        sync.change(service, changed -> changed.setName("b"));
        service(sync, "new");
        sync.advance(Duration.ofSeconds(2));
        assertThat(told).containsExactlyInAnyOrder("Service b", "Service new");
    }

    @Test
    void tellsOfWhatWentWhileItsFeedWasBroken(TestSynchronizer sync) {
        Service service = service(sync.withOnly(owners()), "a");
        sync.runUntilIdle();
        sync.breakFeeds();
        service.delete();
        sync.advance(Duration.ofSeconds(30));
        assertThat(told).containsExactly("Service a", "Service a deleted");
    }

    @Test
    void losesNothingWhileTheStoreCannotBeReached(TestSynchronizer sync) {
        Service service = service(sync.withOnly(owners()), "a");
        sync.runUntilIdle();
        sync.change(service, changed -> changed.setName("b"));
        sync.storeUnreachable(true);
        sync.breakFeeds();
        sync.advance(Duration.ofSeconds(20));
        assertThat(told).containsExactly("Service a");
        sync.storeUnreachable(false);
        sync.advance(Duration.ofSeconds(5));
        assertThat(told).containsExactly("Service a", "Service b");
    }
}
