package dev.xproto.store;

import static dev.xproto.store.StoreFixture.assertProblem;
import static dev.xproto.store.StoreFixture.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.Origin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What single models of the core do beyond their xproto; docs/core.md says which is which. */
class SingleModelRulesTest {
    private final EmbeddedCore core = InMemoryCore.open(new ManualClock(), TestModels.ALL);
    private final StoreFixture store = new StoreFixture(core.store());

    @AfterEach
    void closeCore() {
        core.close();
    }

    @Test
    void aUsersPasswordIsHashedHiddenAndChangeable() {
        Row user = store.create("User", user("kim@example.org"));
        assertThat(user.get("password")).isEqualTo("");
        assertThat(user.get("username")).isEqualTo("kim@example.org");
        assertThat(store.get(user.key()).get("password")).isEqualTo("");

        store.update(user, "password", "", "phone", "1");
        store.update(user, "password", "other:with:colons");
        assertProblem(() -> store.create("User", user("kim@example.org")), "email", "already");
        assertProblem(() -> store.create("User", user("nobody")), "email", "e-mail");
        assertThatThrownBy(() -> store.ids("User", StoreFixture.eq("password__startswith", "pbkdf2")))
                .isInstanceOf(InvalidObjectException.class);
    }

    private static java.util.Map<String, @Nullable Object> user(String email) {
        return values("email", email, "password", "secret", "firstname", "Kim", "lastname", "K", "site", 1);
    }

    @Test
    void anAddressPoolListsTheHostsOfItsNetwork() {
        Row pool = store.create(
                "AddressPool", "name", "p", "addresses", "10.1.2.0/29", "gateway_ip", "10.1.2.1", "gateway_mac", "m");
        assertThat(pool.get("addresses")).isEqualTo("10.1.2.2 10.1.2.3 10.1.2.4 10.1.2.5 10.1.2.6");
        assertThat(pool.get("cidr")).isEqualTo("10.1.2.0/29");
        assertProblem(() -> store.update(pool, "addresses", "10.0.0.0/8"), "addresses", "network from /16");
    }

    @Test
    void aBackupOperationHasANameThatNothingElseHas() {
        Row one = store.create("BackupOperation", "operation", "create");
        Row two = store.create("BackupOperation", "operation", "create");
        assertThat(one.get("uuid")).isNotNull().isNotEqualTo(two.get("uuid"));
        assertThat(store.update(one).get("uuid")).isEqualTo(one.get("uuid"));
    }

    @Test
    void aServiceInstanceLinkHasOneSubscriberAndTellsItsProviderWhenItGoes() {
        Row service = store.service("s");
        Row provider = store.create("ServiceInstance", "owner", service.id());
        Row subscriber = store.create("ServiceInstance", "owner", service.id());
        Row link = store.create(
                "ServiceInstanceLink",
                "provider_service_instance",
                provider.id(),
                "subscriber_service_instance",
                subscriber.id());

        assertProblem(
                () -> store.create(
                        "ServiceInstanceLink",
                        "provider_service_instance",
                        provider.id(),
                        "subscriber_service_instance",
                        subscriber.id()),
                "provider_service_instance",
                "already");
        assertProblem(
                () -> store.create(
                        "ServiceInstanceLink",
                        "provider_service_instance",
                        provider.id(),
                        "subscriber_service",
                        service.id(),
                        "subscriber_service_instance",
                        subscriber.id()),
                "subscriber_service",
                "together");
        store.update(Origin.SYNC, provider.key(), "enacted", provider.get("updated"));
        store.delete(subscriber);
        assertThat(store.get(link.key()).get("deleted")).isEqualTo(true);
        assertThat(store.get(provider.key()).get("link_deleted_count")).isEqualTo(1L);
        assertThat((Instant) store.get(provider.key()).get("updated")).isAfter((Instant) provider.get("updated"));
    }

    @Test
    void aNodeLabelMayBringItsNodesInItsName() {
        Row one = store.create("Node", "name", "n1");
        Row two = store.create("Node", "name", "n2");
        Row label = store.create("NodeLabel", "name", "rack###" + one.id() + ", " + two.id());
        assertThat(label.get("name")).isEqualTo("rack");
        assertThat(store.ids("NodeLabel", StoreFixture.eq("node__name", "n2"))).containsExactly(label.id());
        store.update(label, "name", "shelf###" + two.id());
        assertThat(store.ids("NodeLabel", StoreFixture.eq("node__name", "n1"))).isEmpty();
        assertThat(store.get(label.key()).get("name")).isEqualTo("shelf");
        for (String bad : java.util.List.of("rack###", "rack###x", "rack###1;2", "a###1###2")) {
            assertProblem(() -> store.create("NodeLabel", "name", bad), "name", "after `###`");
        }
        assertProblem(() -> store.create("NodeLabel", "name", "rack2###4711"), "node", "doesn't exist");
    }

    @Test
    void aSliceWithAnOldNameForNoNetworkHasNone() {
        Row slice = store.create("Slice", "name", "s", "site", 1, "network", "Private Only");
        assertThat(slice.get("network")).isNull();
        assertProblem(() -> store.update(slice, "network", "odd"), "network", "`odd`");
    }
}
