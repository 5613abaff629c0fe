package dev.xproto.integration.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.models.core.Service;
import dev.xproto.models.core.ServiceInstance;
import dev.xproto.models.core.ServiceModel;
import dev.xproto.models.core.ServicePort;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.ModelRegistry;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StaleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What steps do with objects, with a core elsewhere; and how often that is asked for it. */
@Timeout(120)
class RemoteOrmTest {
    private final List<String> asked = new ArrayList<>();

    @TempDir
    Path files;

    private ServedTestCore served;
    private Core core;
    private Models run;

    @BeforeEach
    void start() throws Exception {
        served = ServedTestCore.inMemory(files, InstantSource.system());
        core = served.connect();
        run = models(core.store());
    }

    @AfterEach
    void stop() {
        core.close();
        served.close();
    }

    private static Models models(ModelStore store) {
        return Models.ofRun(store, Origin.USER, ModelRegistry.ofClassPath());
    }

    /** A run that writes down what it asks of the core; each is one call over the wire, unless it is about very many objects. */
    private Models counted() {
        return models((ModelStore) Proxy.newProxyInstance(
                RemoteOrmTest.class.getClassLoader(), new Class<?>[] {ModelStore.class}, (proxy, method, values) -> {
                    if (!method.getName().equals("schema")) {
                        asked.add(method.getName());
                    }
                    try {
                        return method.invoke(core.store(), values);
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                }));
    }

    private Service service(String name) {
        Service service = run.create(Service.TYPE);
        service.setName(name);
        service.save();
        return service;
    }

    private ServiceInstance instance(Service owner, String name) {
        ServiceInstance instance = run.create(ServiceInstance.TYPE);
        instance.setOwner(owner);
        instance.setName(name);
        instance.save();
        return instance;
    }

    private Row stored(Service service) {
        return served.serving()
                .core()
                .store(Caller.CORE)
                .read(List.of(service.key()))
                .get(0);
    }

    @Test
    void aSaveTakesOverWhatTheCoreMadeOfIt() {
        Service service = service("  web ");
        assertThat(service.isNew()).isFalse();
        assertThat(service.id()).isPositive();
        assertThat(service.getName()).as("as the core stores it").isEqualTo("web");
        assertThat(service.getKind()).isEqualTo(ServiceModel.Kind.GENERIC);
        assertThat(service.getLeafModelName()).isEqualTo("Service");
        for (String text : List.of("one", "two", "three")) {
            var before = service.getUpdated();
            service.setDescription(text);
            service.save();
            assertThat(service.changedFields()).isEmpty();
            assertThat(service.getUpdated()).isAfter(before);
            assertThat(stored(service).get("updated")).isEqualTo(service.getUpdated());
            assertThat(stored(service).get("description")).isEqualTo(text);
        }
    }

    @Test
    void sendsChangesOnlyAndNothingWhereThereAreNone() {
        int id = service("web").id();
        Models counted = counted();
        Service service = counted.get(Service.TYPE, id);
        asked.clear();
        service.saveChangedFields();
        assertThat(asked).isEmpty();
        service.setDescription("x");
        assertThat(service.diff()).containsOnlyKeys("description");
        service.saveChangedFields();
        assertThat(asked).containsExactly("commit");
    }

    @Test
    void keepsWhatOthersChangedAndRefusesToOverwriteIt() {
        Service mine = service("web");
        Service theirs = models(core.store()).get(Service.TYPE, mine.id());
        theirs.setDescription("theirs");
        theirs.save();
        mine.setVersionNumber("2");
        mine.save();
        assertThat(mine.getDescription()).isEqualTo("theirs");
        theirs.setVersionNumber("3");
        assertThatThrownBy(theirs::save).isInstanceOf(StaleObjectException.class);
        theirs.refresh();
        assertThat(theirs.getVersionNumber()).isEqualTo("2");
    }

    @Test
    void saysWhatIsWrongAndWhatIsNotThere() {
        service("web");
        Service twice = run.create(Service.TYPE);
        twice.setName("web");
        assertThatThrownBy(twice::save)
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidObjectException.FieldProblem::field)
                                .containsExactly("name"));
        assertThatThrownBy(() -> run.get(Service.TYPE, 4711))
                .isInstanceOf(ObjectNotFoundException.class)
                .hasMessage("there is no Service with id 4711");
        assertThat(run.find(Service.TYPE, 4711)).isEmpty();
    }

    private List<Integer> ports(Predicate<? super ServicePort> condition) {
        return run.query(ServicePort.TYPE).where(condition).list().stream()
                .map(ServicePort::getExternalPort)
                .sorted()
                .toList();
    }

    @Test
    void findsByEveryKindOfCondition() {
        Service service = service("web");
        Service other = service("other");
        for (int port = 1; port <= 4; port++) {
            ServicePort made = run.create(ServicePort.TYPE);
            made.setName("Port " + port);
            made.setExternalPort(port);
            made.setInternalPort(10 * port);
            made.setService(port < 4 ? service : other);
            made.save();
        }
        assertThat(ports(ServicePort.EXTERNAL_PORT.eq(2))).containsExactly(2);
        assertThat(ports(ServicePort.EXTERNAL_PORT.ne(2))).containsExactly(1, 3, 4);
        assertThat(ports(ServicePort.EXTERNAL_PORT.gt(2))).containsExactly(3, 4);
        assertThat(ports(ServicePort.EXTERNAL_PORT.ge(2))).containsExactly(2, 3, 4);
        assertThat(ports(ServicePort.EXTERNAL_PORT.lt(2))).containsExactly(1);
        assertThat(ports(ServicePort.EXTERNAL_PORT.le(2))).containsExactly(1, 2);
        assertThat(ports(ServicePort.NAME.contains("ort 3"))).containsExactly(3);
        assertThat(ports(ServicePort.NAME.equalsIgnoringCase("pORT 3"))).containsExactly(3);
        assertThat(ports(ServicePort.SERVICE.eq(other.id()))).containsExactly(4);
        assertThat(ports(ServicePort.ENACTED.isNull())).hasSize(4);
        assertThat(run.query(ServicePort.TYPE)
                        .orderByDescending(ServicePort.EXTERNAL_PORT)
                        .first()
                        .orElseThrow()
                        .getExternalPort())
                .isEqualTo(4);
        assertThat(run.query(ServicePort.TYPE)
                        .where(ServicePort.EXTERNAL_PORT.gt(4))
                        .exists())
                .isFalse();
    }

    @Test
    void followingLinksOfAListIsNoCallAnObject() {
        List<Service> owners = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            owners.add(service("s" + i));
        }
        for (int i = 0; i < 40; i++) {
            instance(owners.get(i % 10), "i" + i);
        }
        List<ServiceInstance> instances = counted().query(ServiceInstance.TYPE).list();
        assertThat(instances).hasSize(40);
        assertThat(asked).containsExactly("read");
        instances.forEach(one -> assertThat(one.getOwner().getName())
                .isEqualTo("s"
                        + Integer.parseInt(Objects.requireNonNull(one.getName()).substring(1)) % 10));
        assertThat(asked).as("the first one alone, then all others together").containsExactly("read", "read", "read");
    }

    @Test
    void followingLinksBackOfAListIsNoCallAnObjectEither() {
        for (int i = 0; i < 10; i++) {
            Service owner = service("s" + i);
            instance(owner, "a" + i);
            instance(owner, "b" + i);
        }
        List<Service> services = counted().query(Service.TYPE).list();
        asked.clear();
        services.forEach(one -> assertThat(one.getServiceInstances().all())
                .extracting(ServiceInstance::getName)
                .containsExactly(
                        "a" + one.getName().substring(1), "b" + one.getName().substring(1)));
        assertThat(asked).containsExactlyInAnyOrder("links", "read", "links", "read");
    }

    @Test
    void readsWhatLinksLeadToOnceInARun() {
        Service owner = service("web");
        int one = instance(owner, "one").id();
        int other = instance(owner, "other").id();
        Models counted = counted();
        ServiceInstance first = counted.get(ServiceInstance.TYPE, one);
        ServiceInstance second = counted.get(ServiceInstance.TYPE, other);
        asked.clear();
        assertThat(first.getOwner()).isEqualTo(second.getOwner());
        assertThat(asked).containsExactly("read");
    }

    @Test
    void whatIsDeletedIsFoundAmongTheDeleted() {
        Service service = service("web");
        service.setBackendNeedDelete(true);
        service.save();
        service.delete();
        assertThat(service.isDeleted()).isTrue();
        assertThat(run.query(Service.TYPE).exists()).isFalse();
        assertThat(run.query(Service.TYPE).deleted().list()).containsExactly(service);
        assertThat(run.get(Service.TYPE, service.id()).isDeleted()).isTrue();
    }
}
