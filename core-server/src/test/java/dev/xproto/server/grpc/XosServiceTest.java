package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.xproto.store.security.Caller;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six calls of a model, from a client that has the schema and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class XosServiceTest {
    private RunningCore core;
    private SchemaClient admin;

    @BeforeAll
    void start(@TempDir Path files) throws IOException {
        core = new RunningCore(files);
        admin = core.admin();
    }

    @AfterAll
    void stop() {
        core.close();
    }

    private SchemaClient.Answer site(String name) {
        return admin.call("xos.xos/CreateSite", "name", name, "login_base", name, "abbreviated_name", name);
    }

    private static StatusRuntimeException refusal(Runnable call) {
        return catchThrowableOfType(StatusRuntimeException.class, call::run);
    }

    private static Status.Code code(Runnable call) {
        return refusal(call).getStatus().getCode();
    }

    @Test
    void whatIsCreatedComesBackWholeWithZeroesSetAndAbsenceUnset() {
        SchemaClient.Answer made = site("whole");
        SchemaClient.Answer read = admin.call("xos.xos/GetSite", "id", made.id());

        assertThat(read.message()).isEqualTo(made.message());
        assertThat(read.get("class_names")).isEqualTo("Site,XOSBase");
        assertThat(read.get("self_content_type_id")).isEqualTo("core.site");
        assertThat(read.get("leaf_model_name")).isEqualTo("Site");
        assertThat(read.has("deleted")).isTrue();
        assertThat(read.get("deleted")).isEqualTo(false);
        assertThat(read.get("backend_code")).isEqualTo(0);
        assertThat(read.has("enacted")).isFalse();
        assertThat(read.has("site_url")).isFalse();
        assertThat((Double) read.get("updated")).isBetween(1.7e9, 1.8e9);
    }

    @Test
    void linksAreIdsAtBothEndsAndZeroMeansNone() {
        int site = site("ends").id();
        SchemaClient.Answer node = admin.call("xos.xos/CreateNode", "name", "n", "site_id", site);
        assertThat(admin.call("xos.xos/GetSite", "id", site).get("nodes_ids")).isEqualTo(List.of(node.id()));

        SchemaClient.Answer slice =
                admin.call("xos.xos/CreateSlice", "name", "sl", "site_id", site, "default_node_id", node.id());
        assertThat(slice.get("default_node_id")).isEqualTo(node.id());
        SchemaClient.Answer loose = admin.call("xos.xos/UpdateSlice", "id", slice.id(), "default_node_id", 0);
        assertThat(loose.has("default_node_id")).isFalse();
    }

    @Test
    void anUpdateChangesWhatIsPresentAndNothingElse() {
        int site = site("update").id();
        SchemaClient.Answer changed = admin.call("xos.xos/UpdateSite", "id", site, "abbreviated_name", "u");

        assertThat(changed.get("abbreviated_name")).isEqualTo("u");
        assertThat(changed.get("name")).isEqualTo("update");
    }

    @Test
    void updateFieldsSayWhatOfTheMessageCounts() {
        int site = site("some").id();
        SchemaClient.Answer changed = admin.with("update_fields", "abbreviated_name,updated")
                .call("xos.xos/UpdateSite", "id", site, "abbreviated_name", "s", "name", "other");

        assertThat(changed.get("abbreviated_name")).isEqualTo("s");
        assertThat(changed.get("name")).isEqualTo("some");
    }

    @Test
    void updateFieldsThatAreNoneAreAllNamedWithTheNearest() {
        int site = site("named").id();
        StatusRuntimeException refused = refusal(() ->
                admin.with("update_fields", "nmae,nodes_ids,id").call("xos.xos/UpdateSite", "id", site, "name", "x"));

        assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused.getStatus().getDescription())
                .contains("\"nmae\"", "`name`", "\"nodes_ids\"", "\"id\"", "XOSValidationError");
    }

    @Test
    void aSynchronizerWritesStatusWithoutMakingItDueAndAClientMayNot() {
        int site = site("status").id();
        SchemaClient.Answer before = admin.call("xos.xos/GetSite", "id", site);
        SchemaClient.Answer after = admin.with(
                        "caller_kind",
                        "synchronizer",
                        "is_sync_save",
                        "1",
                        "update_fields",
                        "enacted,backend_status,backend_code")
                .call(
                        "xos.xos/UpdateSite",
                        "id",
                        site,
                        "enacted",
                        before.get("updated"),
                        "backend_status",
                        "OK",
                        "backend_code",
                        1);

        assertThat(after.get("enacted")).isEqualTo(before.get("updated")).isEqualTo(after.get("updated"));
        assertThat(after.get("backend_status")).isEqualTo("OK");
        StatusRuntimeException refused =
                refusal(() -> admin.call("xos.xos/UpdateSite", "id", site, "backend_status", "mine"));
        assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(refused.getStatus().getDescription()).contains("XOSPermissionDenied", "backend_status");
    }

    @Test
    void alwaysUpdateTimestampMovesItForSynchronizersToo() {
        int site = site("always").id();
        Object before = admin.call("xos.xos/GetSite", "id", site).get("updated");
        SchemaClient synchronizer = admin.with("caller_kind", "synchronizer");

        assertThat(synchronizer
                        .call("xos.xos/UpdateSite", "id", site, "site_url", "http://a")
                        .get("updated"))
                .isEqualTo(before);
        assertThat((Double) synchronizer
                        .with("always_update_timestamp", "1")
                        .call("xos.xos/UpdateSite", "id", site, "site_url", "http://b")
                        .get("updated"))
                .isGreaterThan((Double) before);
    }

    @Test
    void whoSendsARevisionIsToldOfAStaleWrite() {
        int site = site("revision").id();
        admin.call("xos.xos/UpdateSite", "id", site, "site_url", "http://a");

        StatusRuntimeException refused = refusal(
                () -> admin.with("xos-revision", "1").call("xos.xos/UpdateSite", "id", site, "site_url", "http://b"));

        assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.ABORTED);
        assertThat(code(() -> admin.with("xos-revision", "x").call("xos.xos/UpdateSite", "id", site)))
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void whatIsDeletedIsReadableByIdAndListedNowhereElse() {
        int site = site("gone").id();
        admin.call("xos.xos/DeleteSite", "id", site);

        assertThat(admin.call("xos.xos/GetSite", "id", site).get("deleted")).isEqualTo(true);
        assertThat(ids(admin.call("xos.xos/ListSite"))).doesNotContain(site);
        assertThat(ids(admin.call("xos.xos/FilterSite", "kind", "SYNCHRONIZER_DELETED_OBJECTS")))
                .contains(site);
    }

    private static List<Integer> ids(SchemaClient.Answer many) {
        return many.items().stream().map(SchemaClient.Answer::id).toList();
    }

    @Test
    void aMissingObjectIsNotFoundInTheWordsThatClientsKnow() {
        for (String call : List.of("GetSite", "UpdateSite", "DeleteSite")) {
            StatusRuntimeException refused = refusal(() -> admin.call("xos.xos/" + call, "id", 4711));
            assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
            assertThat(refused.getStatus().getDescription())
                    .contains("\"error\": \"XOSNotFound\"", "\"specific_error\": \"object not found\"", "4711");
        }
        assertThat(code(() -> admin.call("xos.xos/DeleteSite", "id", -1))).isEqualTo(Status.Code.NOT_FOUND);
    }

    @Test
    void allThatIsWrongWithAnObjectIsToldAtOnceByField() {
        StatusRuntimeException refused = refusal(() -> admin.call(
                "xos.xos/CreateSlice", "name", "has blank", "max_instances", 3, "site_id", 4711, "network", "odd"));

        assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused.getStatus().getDescription()).contains("\"site\"", "\"network\"");
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, name, q-two, q-two",
        "GREATER_THAN, name, q-two, ''",
        "ICONTAINS, name, Q-T, q-three q-two",
        "REGEX, name, ^q-t, q-three q-two",
        "EQUAL, name__contains, hre, q-three",
        "EQUAL, abbreviated_name, q, q-one q-three q-two",
    })
    void filtersFindByEveryOperator(String operator, String name, String value, String expected) {
        for (String site : List.of("q-one", "q-two", "q-three")) {
            if (admin.call("xos.xos/FilterSite", "elements", List.of(List.of("name", "name", "sValue", site)))
                    .items()
                    .isEmpty()) {
                admin.call("xos.xos/CreateSite", "name", site, "login_base", "q", "abbreviated_name", "q");
            }
        }
        List<Object> one = List.of("operator", operator, "name", name, "sValue", value);
        List<Object> other = List.of("operator", "CONTAINS", "name", "name", "sValue", "q-");
        List<String> names = admin.call("xos.xos/FilterSite", "elements", List.of(one, other)).items().stream()
                .map(found -> (String) found.get("name"))
                .sorted()
                .toList();
        assertThat(String.join(" ", names)).isEqualTo(expected);
    }

    @Test
    void filtersByIdInvertedAndWithoutElements() {
        int site = site("inverted").id();
        assertThat(ids(admin.call("xos.xos/FilterSite", "elements", List.of(List.of("name", "id", "iValue", site)))))
                .containsExactly(site);
        assertThat(ids(admin.call(
                        "xos.xos/FilterSite",
                        "elements",
                        List.of(List.of("name", "id", "iValue", site, "invert", true)))))
                .isNotEmpty()
                .doesNotContain(site);
        assertThat(ids(admin.call("xos.xos/FilterSite"))).contains(site).isSorted();
    }

    @Test
    void everythingThatIsWrongWithAQueryIsTold() {
        StatusRuntimeException refused = refusal(() ->
                admin.call("xos.xos/FilterSite", "elements", List.of(List.of("name", "name"), List.of("name", "id"))));

        assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused.getStatus().getDescription()).contains("must specify iValue or sValue", "\"id\"");
        assertThat(refusal(() -> admin.call(
                                "xos.xos/FilterSite", "elements", List.of(List.of("name", "nmae", "sValue", "x"))))
                        .getStatus()
                        .getDescription())
                .contains("`nmae`", "`name`");
    }

    @Test
    void anObjectOfADescendantIsReadThroughItsBaseAndTheOtherWayRound() {
        core.core()
                .loader()
                .load(new dev.xproto.sync.spi.Onboarding.LoadRequest(
                        "hello",
                        "1.0",
                        "",
                        List.of(new dev.xproto.sync.spi.Onboarding.ModelFile("hello.xproto", """
                                option name = "hello";
                                option app_label = "hello";
                                message HelloService (Service) { required string hello_from = 1 [max_length = 254]; }
                                """))));
        SchemaClient fresh = core.admin();
        int id = fresh.call("xos.xos/CreateHelloService", "name", "h", "hello_from", "me")
                .id();

        SchemaClient.Answer base = fresh.call("xos.xos/GetService", "id", id);
        assertThat(base.get("leaf_model_name")).isEqualTo("HelloService");
        assertThat(base.get("class_names")).isEqualTo("Service,XOSBase");
        SchemaClient.Answer leaf = fresh.call("xos.xos/GetHelloService", "id", id);
        assertThat((String) leaf.get("class_names"))
                .startsWith("HelloService,Service,")
                .endsWith("XOSBase");
        assertThat(leaf.get("self_content_type_id")).isEqualTo("hello.helloservice");
        int plain = fresh.call("xos.xos/CreateService", "name", "p").id();
        for (String call : List.of("GetHelloService", "UpdateHelloService", "DeleteHelloService")) {
            assertThat(code(() -> fresh.call("xos.xos/" + call, "id", plain))).isEqualTo(Status.Code.NOT_FOUND);
        }
    }

    @Test
    void passwordsAreNeverReturned() {
        core.user("hidden@example.org", "secret-word", Map.of());
        for (SchemaClient.Answer user : admin.call("xos.xos/ListUser").items()) {
            assertThat(user.get("password")).isEqualTo("");
        }
    }

    @Test
    void aModelThatIsNotThereIsUnimplemented() {
        assertThatThrownBy(() -> io.grpc.stub.ClientCalls.blockingUnaryCall(
                        core.channel(),
                        SchemaClient.unary(
                                "xos.xos/GetNothing",
                                com.google.protobuf.Empty.getDefaultInstance(),
                                com.google.protobuf.Empty.getDefaultInstance()),
                        io.grpc.CallOptions.DEFAULT,
                        com.google.protobuf.Empty.getDefaultInstance()))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.UNIMPLEMENTED));
    }

    @Test
    void aListThatNobodyCouldHoldIsRefused() {
        List<Operation> flavors = new ArrayList<>();
        for (int i = 0; i < RunningCore.MOST_OBJECTS; i++) {
            flavors.add(new Operation.Create("Flavor", -1 - i, Map.of("name", "flavor " + i, "flavor", "f")));
        }
        ModelStore store = core.core().store(Caller.CORE);
        store.commit(new Batch(flavors, Origin.USER, null));
        List<?> items = (List<?>) admin.call("xos.xos/ListFlavor").get("items");
        assertThat(items).hasSize(RunningCore.MOST_OBJECTS);

        store.commit(Batch.of(Origin.USER, new Operation.Create("Flavor", -1, Map.of("name", "more", "flavor", "f"))));
        StatusRuntimeException refused = refusal(() -> admin.call("xos.xos/ListFlavor"));
        assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
        assertThat(refused.getStatus().getDescription())
                .contains("more than " + RunningCore.MOST_OBJECTS + " objects of `Flavor`");
    }
}
