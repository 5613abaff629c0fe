package dev.xproto.store;

import static dev.xproto.store.StoreFixture.assertProblem;
import static dev.xproto.store.StoreFixture.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.Origin;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rules for deletion, and for what comes after it; docs/core.md says which is which. */
class DeletionRulesTest {
    private final EmbeddedCore core = InMemoryCore.open(new ManualClock(), TestModels.ALL);
    private final StoreFixture store = new StoreFixture(core.store());

    @AfterEach
    void closeCore() {
        core.close();
    }

    private static java.util.Map<String, @Nullable Object> tag(int service) {
        return values("service", service, "name", "t", "value", "v", "content_type", "c", "object_id", 1L);
    }

    private List<Integer> nodes(Row label) {
        return store.store()
                .links(List.of(label.key()), Set.of("node"))
                .getOrDefault(label.key(), java.util.Map.of())
                .getOrDefault("node", List.of());
    }

    @Test
    void deletionMarksTheObjectAndAllThatLinkToItAndNothingElse() {
        Row service = store.create("HelloService", "name", "h", "hello_from", "x");
        Row instance = store.create("HelloInstance", "hello_to", "x");
        Row link = store.create("ServiceInstanceLink", "provider_service_instance", instance.id());
        Row other = store.service("other");
        store.update(Origin.SYNC, service.key(), "enacted", service.get("updated"), "policed", service.get("updated"));

        Row gone = store.delete(service);

        assertThat(gone.get("deleted")).isEqualTo(true);
        assertThat(gone.get("enacted")).isNull();
        assertThat(gone.get("policed")).isNull();
        assertThat(gone.get("updated")).isEqualTo(service.get("updated"));
        assertThat(store.get(instance.key()).get("deleted")).isEqualTo(true);
        assertThat(store.get(link.key()).get("deleted")).isEqualTo(true);
        assertThat(store.get(other.key()).get("deleted")).isEqualTo(false);
        assertThat(store.delete(service).revision()).isEqualTo(gone.revision());
    }

    @Test
    void circlesOfLinksAreDeletedAndReapedTogether() {
        Row one = store.create("Everything", "name", "1");
        Row two = store.create("Everything", "name", "2", "parent", one.id());
        store.update(one, "parent", two.id());
        Row self = store.create("Everything", "name", "3");
        store.update(self, "parent", self.id());

        store.delete(one);
        store.delete(self);
        assertThat(store.all("Everything")).isEmpty();
        assertThat(core.reap()).isEqualTo(3);
        assertThat(store.find(two.key())).isNull();
    }

    @Test
    void aWriteProtectedObjectStaysAndKeepsWhatItLinksTo() {
        Row service = store.service("s");
        Row tag = store.create("Tag", tag(service.id()));
        store.update(tag, "write_protect", true);

        assertThat(store.delete(tag).get("deleted")).isEqualTo(false);
        assertProblem(() -> store.delete(service), "", "write-protected");
        assertThat(store.get(service.key()).get("deleted")).isEqualTo(false);
    }

    @Test
    void aDeletedObjectIsUpdatableButNeverComesBack() {
        Row row = store.service("s");
        store.update(Origin.SYNC, row.key(), "backend_need_delete", true);
        store.delete(row);

        Row after = store.update(row, "deleted", false, "description", "stale save", "kind", "odd");
        assertThat(after.get("deleted")).isEqualTo(true);
        assertThat(after.get("description")).isEqualTo("stale save");
        assertProblem(() -> store.update(store.service("t"), "deleted", true), "deleted", "by deleting");
    }

    @Test
    void theReaperTakesChildrenFirstAndWaitsForWhoeverHasToDelete() {
        Row service = store.service("s");
        Row tag = store.create("Tag", tag(service.id()));
        store.update(Origin.SYNC, tag.key(), "backend_need_delete", true);
        store.delete(service);

        assertThat(core.reap()).isZero();
        store.update(Origin.SYNC, tag.key(), "backend_need_reap", true);
        List<Change> changes =
                FeedProbe.collect(core.store(), () -> assertThat(core.reap()).isEqualTo(2), 2);
        assertThat(changes).extracting(Change::key).containsExactly(tag.key(), service.key());
        assertThat(changes).extracting(Change::kind).containsOnly(Change.Kind.REAPED);
        assertThat(store.find(service.key())).isNull();
    }

    @Test
    void theReaperWaitsForPolicies() {
        Row row = store.service("s");
        store.update(Origin.POLICY, row.key(), "backend_need_delete_policy", true);
        store.delete(row);
        assertThat(core.reap()).isZero();
        store.update(Origin.POLICY, row.key(), "backend_need_delete_policy", false);
        assertThat(core.reap()).isEqualTo(1);
    }

    @Test
    void objectsWithManyToManyLinksAreReapedWithTheirPairs() {
        Row node = store.create("Node", "name", "n");
        Row label = store.create("NodeLabel", "name", "l", "node", List.of(node.id()));
        store.delete(node);
        assertThat(core.reap()).isEqualTo(1);
        assertThat(nodes(label)).isEmpty();
        store.delete(label);
        assertThat(core.reap()).isEqualTo(1);
    }

    @Test
    void keysOfDeletedObjectsStayReadableUntilReaped() {
        Row row = store.service("s");
        store.delete(row);
        assertThat(store.find(row.key())).isNotNull();
        core.reap();
        assertThat(store.find(new ObjectKey("Service", row.id()))).isNull();
    }
}
