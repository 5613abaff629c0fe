package dev.xproto.integration.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.integration.remote.OriginalCore.Call;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a core of XOS is asked, call by call: what its own synchronizers would ask. */
@Timeout(120)
class OriginalCoreTest extends OriginalCoreCase {
    @Test
    void asksForWhatIsDueByTheFourQueries() throws Exception {
        run(sync(service -> {}), policy());
        for (String kind : List.of(
                "SYNCHRONIZER_DIRTY_OBJECTS",
                "SYNCHRONIZER_DELETED_OBJECTS",
                "SYNCHRONIZER_DIRTY_POLICIES",
                "SYNCHRONIZER_DELETED_POLICIES")) {
            Call call = original.await(
                    one -> one.method().equals("FilterService") && one.request().equals(Map.of("kind", kind)));
            assertThat(call.beside()).isEqualTo(Map.of("caller_kind", "synchronizer"));
        }
    }

    @Test
    void savesASyncAsSynchronizersOfXosDo() throws Exception {
        run(sync(service -> {}));
        Row row = service("s");
        Call last = original.await(call ->
                call.method().equals("UpdateService") && updateFields(call).contains("enacted"));

        assertThat(updates()).hasSize(2);
        Call first = updates().get(0);
        assertThat(first.request()).isEqualTo(Map.of("id", String.valueOf(row.id()), "backend_need_delete", "true"));
        assertThat(first.beside())
                .isEqualTo(Map.of(
                        "caller_kind", "synchronizer",
                        "is_sync_save", "1",
                        "update_fields", "backend_need_delete"));
        assertThat(updateFields(last))
                .containsExactlyInAnyOrder("enacted", "backend_status", "backend_register", "backend_code");
        assertThat(last.beside())
                .containsEntry("caller_kind", "synchronizer")
                .containsEntry("is_sync_save", "1")
                .doesNotContainKey("always_update_timestamp");
        assertThat(last.request())
                .containsOnlyKeys("id", "enacted", "backend_status", "backend_register", "backend_code")
                .containsEntry("backend_status", "OK")
                .containsEntry("backend_code", "1");
        Row stored = inside().read(List.of(row.key())).get(0);
        assertThat(stored.get("enacted")).isEqualTo(stored.get("updated"));
    }

    @Test
    void savesAPolicyAsSynchronizersOfXosDo() throws Exception {
        run(policy());
        Row row = service("s");
        Call call = original.await(one -> one.method().equals("UpdateService"));
        assertThat(updateFields(call)).containsExactlyInAnyOrder("policed", "policy_status", "policy_code");
        assertThat(call.beside())
                .containsEntry("caller_kind", "synchronizer")
                .containsEntry("is_policy_save", "1")
                .doesNotContainKeys("is_sync_save", "always_update_timestamp");
        assertThat(call.request())
                .containsEntry("id", String.valueOf(row.id()))
                .containsEntry("policy_status", "done")
                .containsEntry("policy_code", "1");
    }

    @Test
    void savesADeletionAsSynchronizersOfXosDo() throws Exception {
        run(sync(service -> {}));
        Row row = service("s");
        original.await(call ->
                call.method().equals("UpdateService") && updateFields(call).contains("enacted"));
        original.forget();
        commit(inside(), new Operation.Delete(row.key(), OptionalLong.empty()));
        Call call = original.await(one -> one.method().equals("UpdateService"));
        assertThat(call.request()).isEqualTo(Map.of("id", String.valueOf(row.id()), "backend_need_reap", "true"));
        assertThat(call.beside())
                .isEqualTo(Map.of(
                        "caller_kind", "synchronizer", "is_sync_save", "1", "update_fields", "backend_need_reap"));
    }

    @Test
    void storesAFailureAndItsCode() throws Exception {
        run(sync(service -> {
            throw new IllegalStateException("no cable");
        }));
        service("s");
        Call call = original.await(
                one -> one.method().equals("UpdateService") && updateFields(one).contains("backend_status"));
        assertThat(updateFields(call)).containsExactlyInAnyOrder("backend_status", "backend_register", "backend_code");
        assertThat(call.request()).containsEntry("backend_code", "2");
        assertThat(call.request().get("backend_status")).contains("no cable");
    }

    @Test
    void savesWhatAStepChangedAndNothingElse() throws Exception {
        run(sync(service -> {
            service.setDescription("by the step");
            service.saveChangedFields();
        }));
        service("s");
        Call call = original.await(one -> updateFields(one).contains("description"));
        assertThat(call.request()).containsOnlyKeys("id", "description");
        assertThat(call.beside())
                .isEqualTo(Map.of("caller_kind", "synchronizer", "is_sync_save", "1", "update_fields", "description"));
    }

    @Test
    void asksForAListWhereAFilterWouldAskForNothing() {
        service("one");
        assertThat(store.read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 10, null))
                        .rows())
                .hasSize(1);
        assertThat(original.calls(call -> call.method().equals("ListService"))).hasSize(1);
        assertThat(store.read(new StoreQuery(
                                "Service",
                                StoreQuery.Kind.LIVE,
                                List.of(new Predicate<>("name", Operator.EQUAL, "one", false)),
                                10,
                                null))
                        .rows())
                .hasSize(1);
        assertThat(original.calls(call -> call.method().equals("FilterService"))
                        .get(0)
                        .request())
                .isEqualTo(Map.of("kind", "DEFAULT", "name", "EQUAL one"));
    }

    @Test
    void readsPagesOfALongList() {
        for (int i = 0; i < 5; i++) {
            service("s" + i);
        }
        var first = store.read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 2, null));
        var second = store.read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 2, first.nextPageToken()));
        var third = store.read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 2, second.nextPageToken()));
        assertThat(List.of(
                        first.rows().size(), second.rows().size(), third.rows().size()))
                .containsExactly(2, 2, 1);
        assertThat(third.nextPageToken()).isNull();
    }

    @Test
    void makesObjectsDirtyWhenSomebodyElseThanAStepSaves() {
        Row row = store.read(List.of(service("s").key())).get(0);
        original.forget();
        commit(
                store,
                new Operation.Update(row.key(), Map.of("description", "x"), OptionalLong.of(row.revision()), false));
        Call call = updates().get(0);
        assertThat(call.beside()).containsEntry("caller_kind", "grpcapi");
        assertThat(updateFields(call)).containsExactlyInAnyOrder("description", "updated");
    }

    @Test
    void setsAndTakesAwayLinks() {
        Row site = inside().read(new StoreQuery("Site", StoreQuery.Kind.LIVE, List.of(), 1, null))
                .rows()
                .get(0);
        Row row = commit(store, new Operation.Create("Service", -1, Map.of("name", "s", "site", site.id())));
        assertThat(row.get("site")).isEqualTo(site.id());
        assertThat(store.links(List.of(site.key()), Set.of("service")).get(site.key()))
                .isEqualTo(Map.of("service", List.of(row.id())));
        Map<String, @Nullable Object> none = new HashMap<>();
        none.put("site", null);
        assertThat(commit(store, new Operation.Update(row.key(), none, OptionalLong.empty(), false))
                        .get("site"))
                .isNull();
    }

    @Test
    void readsWhatIsWrongOutOfTheFormThatXosHas() {
        assertThatThrownBy(() -> commit(store, new Operation.Create("Service", -1, Map.of("name", ""))))
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.problems())
                                .anySatisfy(
                                        problem -> assertThat(problem.field()).isEqualTo("name")));
        assertThat(store.read(List.of(new ObjectKey("Service", 4711)))).isEmpty();
        assertThatThrownBy(() -> commit(
                        store,
                        new Operation.Update(
                                new ObjectKey("Service", 4711), Map.of("name", "x"), OptionalLong.empty(), false)))
                .isInstanceOf(ObjectNotFoundException.class);
        Map<String, @Nullable Object> none = new HashMap<>();
        none.put("description", null);
        Row row = service("s");
        assertThatThrownBy(() -> commit(store, new Operation.Update(row.key(), none, OptionalLong.empty(), false)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("can't be told that it has no value");
    }

    @Test
    void anObjectThatIsGoneIsNotThereWhateverXosCallsThat() {
        assertThatThrownBy(
                        () -> commit(store, new Operation.Delete(new ObjectKey("Service", 4711), OptionalLong.empty())))
                .isInstanceOf(ObjectNotFoundException.class);
    }

    @Test
    void leavesLinksToManyAloneThatItDidNotChange() {
        Row row = service("s");
        commit(store, new Operation.Update(row.key(), Map.of("description", "x"), OptionalLong.empty(), false));
        assertThat(updates())
                .as("named there and unchanged, they would be cleared")
                .allSatisfy(call -> assertThat(updateFields(call)).noneMatch(field -> field.endsWith("_ids")));
    }

    @Test
    void readsADeletedObjectAndDoesNotReviveIt() {
        Row row = service("s");
        commit(
                inside(),
                new Operation.Update(row.key(), Map.of("backend_need_delete", true), OptionalLong.empty(), false));
        commit(inside(), new Operation.Delete(row.key(), OptionalLong.empty()));
        assertThat(store.read(List.of(row.key())))
                .singleElement()
                .satisfies(read -> assertThat(read.get("deleted")).isEqualTo(true));
        original.forget();
        store.commit(Batch.of(
                Origin.SYNC,
                new Operation.Update(row.key(), Map.of("backend_status", "x"), OptionalLong.empty(), false)));
        assertThat(updates())
                .as("who sends a whole object there brings it back")
                .singleElement()
                .satisfies(call -> assertThat(call.request()).doesNotContainKey("deleted"));
        assertThat(inside().read(List.of(row.key())).get(0).get("deleted")).isEqualTo(true);
    }

    @Test
    void knowsNewModelsOnceTheCoreWasAwayAndIsBack() throws Exception {
        var result = core.onboarding()
                .load(new LoadRequest("hello", "1.0", "", List.of(new ModelFile("hello.xproto", """
                option name = "hello";
                option app_label = "hello";
                message Greeter (Service) { required string hello_from = 1 [max_length = 40]; }
                """))));
        assertThat(result.changed()).isTrue();
        assertThat(store.read(List.of())).isEmpty();
        assertThat(store.schema().find("Greeter"))
                .as("a core of XOS shows it after its restart only")
                .isEmpty();
        original.goAway();
        assertThatThrownBy(() -> store.read(List.of())).isInstanceOf(StoreException.class);
        original.start();
        knock();
        assertThat(store.schema().find("Greeter"))
                .hasValueSatisfying(type -> assertThat(type.lineage()).containsExactly("Greeter", "Service"));

        Row row = commit(inside(), new Operation.Create("Greeter", -1, Map.of("name", "g", "hello_from", "Jon")));
        assertThat(store.read(List.of(row.key())).get(0).get("hello_from")).isEqualTo("Jon");
        commit(store, new Operation.Update(row.key(), Map.of("hello_from", "Arya"), OptionalLong.empty(), false));
        assertThat(original.calls(call -> call.method().equals("UpdateGreeter")))
                .hasSize(1);
    }

    private void knock() {
        while (true) {
            try {
                store.read(List.of());
                return;
            } catch (StoreException e) {
                assertThat(e).hasMessageContaining("[XR05");
            }
        }
    }

    @Test
    void goesOnAfterTheCoreWasAway() throws Exception {
        run(sync(service -> {}));
        service("before");
        original.await(call -> updateFields(call).contains("enacted"));
        original.goAway();
        Row row = service("while it was away");
        original.forget();
        original.start();
        Call call = original.await(one -> updateFields(one).contains("enacted"));
        assertThat(call.request()).containsEntry("id", String.valueOf(row.id()));
    }
}
