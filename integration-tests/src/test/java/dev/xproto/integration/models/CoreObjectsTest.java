package dev.xproto.integration.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.models.core.ComputeServiceInstance;
import dev.xproto.models.core.Image;
import dev.xproto.models.core.Service;
import dev.xproto.models.core.ServiceInstance;
import dev.xproto.models.core.ServiceModel;
import dev.xproto.models.core.Site;
import dev.xproto.models.core.Slice;
import dev.xproto.store.EmbeddedCore;
import dev.xproto.store.InMemoryCore;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.Origin;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Generated classes of the core models, over the real core. */
class CoreObjectsTest {
    private final EmbeddedCore core =
            InMemoryCore.open(InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z")), List.of());
    private final Models models = Models.of(core.store(), Origin.USER);

    @AfterEach
    void close() {
        core.close();
    }

    private Site site() {
        Site site = models.create(Site.TYPE);
        site.setName("here");
        site.setLoginBase("h");
        site.setAbbreviatedName("h");
        site.save();
        return site;
    }

    private Service service(String name) {
        Service service = models.create(Service.TYPE);
        service.setName(name);
        service.save();
        return service;
    }

    @Test
    void defaultsAreThereBeforeAndAfterSaving() {
        Service service = models.create(Service.TYPE);
        assertThat(service.getKind()).isEqualTo(ServiceModel.Kind.GENERIC);
        assertThat(service.isEnabled()).isTrue();
        service.setName("web");
        service.save();
        assertThat(service.isNew()).isFalse();
        assertThat(service.getKind()).isEqualTo(ServiceModel.Kind.GENERIC);
        assertThat(service.getBackendStatus()).isEqualTo("Provisioning in progress");
        assertThat(service.getLeafModelName()).isEqualTo("Service");
        assertThat(service.getEnacted()).isNull();
    }

    @Test
    void settersRefuseWhatTheModelForbidsWhereTheCallerStands() {
        Service service = models.create(Service.TYPE);
        assertThatThrownBy(() -> service.setName("x".repeat(31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> service.setKind(ServiceModel.Kind.of("unheard of")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kind");
        assertThat(service.changedFields()).isEmpty();
    }

    @Test
    void linksLeadThereAndBack() {
        Service service = service("web");
        ServiceInstance instance = models.create(ServiceInstance.TYPE);
        instance.setName("page");
        instance.setOwner(service);
        instance.save();
        assertThat(instance.getOwner()).isEqualTo(service);
        assertThat(models.get(Service.TYPE, service.id()).getServiceInstances().all())
                .containsExactly(instance);
    }

    @Test
    void aBaseQueryFindsTheObjectsOfDescendants() {
        Slice slice = models.create(Slice.TYPE);
        slice.setName("slice");
        slice.setSite(site());
        slice.save();
        Image image = models.create(Image.TYPE);
        image.setName("image");
        image.save();
        ComputeServiceInstance instance = models.create(ComputeServiceInstance.TYPE);
        instance.setOwner(service("web"));
        instance.setSlice(slice);
        instance.setImage(image);
        instance.save();
        ServiceInstance found = models.get(ServiceInstance.TYPE, instance.id());
        assertThat(found.leafModel()).isInstanceOf(ComputeServiceInstance.class);
        assertThat(found.leafModel(ComputeServiceInstance.class).getSlice()).isEqualTo(slice);
    }

    @Test
    void theModelsValidatorsAreJudged() {
        Slice slice = models.create(Slice.TYPE);
        slice.setName("two words");
        slice.setSite(site());
        assertThatThrownBy(slice::save)
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("Slice name contains spaces");
        slice.setName("one");
        slice.save();
        assertThat(slice.getCreator()).as("whoever saved it").isNotNull();
    }

    @Test
    void noTwoLiveServicesHaveOneName() {
        Service first = service("web");
        assertThatThrownBy(() -> service("web"))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("name");
        first.delete();
        assertThat(service("web").id()).isNotEqualTo(first.id());
    }
}
