package dev.xproto.runtime.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.models.core.AddressPool;
import dev.xproto.models.core.ComputeServiceInstance;
import dev.xproto.models.core.Image;
import dev.xproto.models.core.Network;
import dev.xproto.models.core.NetworkParameter;
import dev.xproto.models.core.NetworkParameterType;
import dev.xproto.models.core.NetworkSlice;
import dev.xproto.models.core.NetworkTemplate;
import dev.xproto.models.core.Port;
import dev.xproto.models.core.Service;
import dev.xproto.models.core.ServiceAttribute;
import dev.xproto.models.core.ServiceDependency;
import dev.xproto.models.core.ServiceInstance;
import dev.xproto.models.core.ServiceInstanceAttribute;
import dev.xproto.models.core.Site;
import dev.xproto.models.core.Slice;
import dev.xproto.models.core.Tag;
import dev.xproto.models.core.User;
import dev.xproto.models.core.view.AddressPoolOps;
import dev.xproto.models.core.view.NetworkOps;
import dev.xproto.models.core.view.PortOps;
import dev.xproto.models.core.view.ServiceInstanceOps;
import dev.xproto.models.core.view.ServiceOps;
import dev.xproto.models.core.view.SliceOps;
import dev.xproto.models.core.view.TagOps;
import dev.xproto.models.core.view.UserOps;
import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SynchronizerTest
class CoreViewsTest {
    private TestSynchronizer sync = TestSynchronizer.ofModels();

    @BeforeEach
    void begin(TestSynchronizer synchronizer) {
        sync.close();
        sync = synchronizer;
    }

    private Service service(String name) {
        return sync.create(Service.TYPE, service -> service.setName(name));
    }

    private ServiceInstance instance(Service owner, String name) {
        return sync.create(ServiceInstance.TYPE, instance -> {
            instance.setName(name);
            instance.setOwner(owner);
        });
    }

    private Slice slice(String name) {
        Site site = sync.create(Site.TYPE, made -> {
            made.setName("My site");
            made.setLoginBase("mysite");
            made.setAbbreviatedName("ms");
        });
        User creator = sync.models().query(User.TYPE).first().orElseThrow();
        return sync.create(Slice.TYPE, made -> {
            made.setName(name);
            made.setSite(site);
            made.setCreator(creator);
        });
    }

    private Network network(Slice owner, String name) {
        NetworkTemplate template = sync.create(NetworkTemplate.TYPE, made -> made.setName(name + " template"));
        Network network = sync.create(Network.TYPE, made -> {
            made.setName(name);
            made.setTemplate(template);
            made.setOwner(owner);
        });
        sync.create(NetworkSlice.TYPE, made -> {
            made.setNetwork(network);
            made.setSlice(owner);
        });
        return network;
    }

    @Test
    void poolsGiveAndTakeAddresses() {
        AddressPool pool = sync.create(AddressPool.TYPE, made -> {
            made.setName("pool");
            made.setAddresses("10.0.0.1  10.0.0.2");
            made.setGatewayIp("10.0.0.254");
            made.setGatewayMac("02:42:0a:00:00:01");
            made.setCidr("10.0.0.0/24");
        });
        AddressPoolOps ops = pool.as(AddressPoolOps.class);
        assertThat(ops.takeAddress()).contains("10.0.0.1");
        assertThat(ops.takeAddress()).contains("10.0.0.2");
        assertThat(ops.takeAddress()).isEmpty();
        ops.giveBack("10.0.0.1");
        pool.save();
        pool.refresh();
        assertThat(pool.getAddresses()).isEqualTo("10.0.0.1");
        assertThat(pool.getInuse()).isEqualTo("10.0.0.2");
    }

    @Test
    void servicesKnowTheirNeighbours() {
        Service provider = service("provider");
        Service subscriber = service("subscriber");
        sync.create(ServiceDependency.TYPE, made -> {
            made.setProviderService(provider);
            made.setSubscriberService(subscriber);
        });
        sync.create(ServiceAttribute.TYPE, made -> {
            made.setService(provider);
            made.setName("rate");
            made.setValue("7");
        });
        assertThat(provider.as(ServiceOps.class).subscriberServices()).containsExactly(subscriber);
        assertThat(subscriber.as(ServiceOps.class).providerServices()).containsExactly(provider);
        assertThat(provider.as(ServiceOps.class).attributes()).containsOnly(java.util.Map.entry("rate", "7"));
    }

    @Test
    void servicesMakeInstancesForSubscribers() {
        Service provider = service("provider");
        ServiceInstance subscriber = instance(service("subscriber"), "s");
        ServiceOps ops = provider.as(ServiceOps.class);
        assertThat(ops.serviceInstanceModel()).isEqualTo("ServiceInstance");
        assertThat(ops.serviceInstanceType()).isSameAs(ServiceInstance.TYPE);
        ServiceInstance made = ops.acquireServiceInstance(subscriber);
        assertThat(made.getOwnerId()).isEqualTo(provider.id());
        subscriber.refresh();
        assertThat(ops.linkedTo(subscriber)).containsExactly(made);
        assertThat(service("other").as(ServiceOps.class).linkedTo(subscriber)).isEmpty();
        made.refresh();
        assertThat(made.as(ServiceInstanceOps.class).westboundServiceInstances())
                .containsExactly(subscriber);
        assertThat(subscriber.as(ServiceInstanceOps.class).eastboundServiceInstances())
                .containsExactly(made);
    }

    @Test
    void instancesAskToTheWest() {
        ServiceInstance west = instance(service("west"), "the westmost");
        ServiceInstance middle = service("middle").as(ServiceOps.class).acquireServiceInstance(west);
        ServiceInstance east = service("east").as(ServiceOps.class).acquireServiceInstance(middle);
        sync.create(ServiceInstanceAttribute.TYPE, made -> {
            made.setServiceInstance(east);
            made.setName("rate");
            made.setValue("7");
        });
        ServiceInstanceOps ops = east.as(ServiceInstanceOps.class);
        assertThat(ops.attributes()).containsOnly(java.util.Map.entry("rate", "7"));
        assertThat(ops.westboundProperty("name", false)).contains("the westmost");
        assertThat(west.as(ServiceInstanceOps.class).westboundProperty("name", true))
                .contains("the westmost");
        assertThat(west.as(ServiceInstanceOps.class).westboundProperty("name", false))
                .isEmpty();
        assertThat(ops.westboundProperty("no_such_field", true)).isEmpty();
    }

    @Test
    void viewsOfAModelAreThoseOfItsDescendantsToo() {
        Service owner = service("s");
        Slice slice = slice("mysite_a");
        Image image = sync.create(Image.TYPE, made -> {
            made.setName("debian");
            made.setTag("12");
        });
        ComputeServiceInstance compute = sync.create(ComputeServiceInstance.TYPE, made -> {
            made.setName("c");
            made.setOwner(owner);
            made.setSlice(slice);
            made.setImage(image);
        });
        assertThat(compute.as(ServiceInstanceOps.class).attributes()).isEmpty();
        ServiceInstance made = owner.as(ServiceOps.class).acquireServiceInstance(compute);
        assertThat(made.as(ServiceInstanceOps.class).westboundServiceInstances())
                .as("shown as what it is")
                .singleElement()
                .isInstanceOf(ComputeServiceInstance.class);
        assertThatThrownBy(() -> compute.as(ServiceOps.class))
                .hasMessage("no convenience view ServiceOps for `ComputeServiceInstance` on the class path");
        assertThatThrownBy(() -> owner.as(String.class)).hasMessageContaining("no convenience view String");
    }

    @Test
    void slicesAndNetworksKnowEachOther() {
        Slice slice = slice("mysite_management");
        Network network = network(slice, "n");
        ServiceInstance instance = instance(service("s"), "i");
        Port port = sync.create(Port.TYPE, made -> {
            made.setNetwork(network);
            made.setServiceInstance(instance);
        });
        assertThat(slice.as(SliceOps.class).sliceName()).isEqualTo("mysite_mysite_management");
        assertThat(slice.as(SliceOps.class).networks()).containsExactly(network);
        assertThat(network.as(NetworkOps.class).slices()).containsExactly(slice);
        assertThat(network.as(NetworkOps.class).instances()).containsExactly(instance);
        NetworkParameterType type = sync.create(NetworkParameterType.TYPE, made -> made.setName("s_tag"));
        sync.create(NetworkParameter.TYPE, made -> {
            made.setParameter(type);
            made.setValue("222");
            made.setContentType("core.port");
            made.setObjectId((long) port.id());
        });
        assertThat(port.as(PortOps.class).parameters()).containsOnly(java.util.Map.entry("s_tag", "222"));
    }

    @Test
    void servicesNameTheNetworksThatOthersCanJoin() {
        Slice slice = slice("mysite_a");
        Network network = network(slice, "n");
        Service service = service("s");
        sync.change(slice, changed -> changed.setService(service));
        assertThat(service.as(ServiceOps.class).composableNetworks()).containsExactly(network);
        sync.change(
                network.getTemplate(),
                changed -> changed.setVtnKind(dev.xproto.models.core.NetworkTemplateModel.VtnKind.FLAT));
        service.refresh();
        assertThat(service.as(ServiceOps.class).composableNetworks()).isEmpty();
    }

    @Test
    void tagsKnowWhatTheyAreOn() {
        Service service = service("s");
        Slice slice = slice("mysite_a");
        Tag tag = sync.create(Tag.TYPE, made -> {
            made.setService(service);
            made.setName("t");
            made.setValue("v");
            made.as(TagOps.class).setContentObject(slice);
        });
        assertThat(tag.getContentType()).isEqualTo("core.slice");
        assertThat(tag.as(TagOps.class).contentObject()).contains(slice);
        tag.setContentType("core.nothing");
        assertThat(tag.as(TagOps.class).contentObject()).isEmpty();
    }

    @Test
    void usersHaveAPasswordForElsewhere() {
        User user = sync.models().query(User.TYPE).first().orElseThrow();
        user.setPassword("hello");
        assertThat(user.as(UserOps.class).remotePassword())
                .as("the beginning of md5sum's answer")
                .isEqualTo("5d41402abc4b");
    }
}
