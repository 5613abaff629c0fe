package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading and unloading models over the wire. */
class DynamicLoadTest {
    private static final String HELLO = """
            option name = "hello";
            option app_label = "hello";
            message HelloService (Service) { required string hello_from = 1 [max_length = 254]; }
            """;
    private static final String MORE = HELLO.replace("}", "optional string hello_more = 2 [max_length = 9]; }");

    private RunningCore core;
    private SchemaClient admin;

    @BeforeEach
    void start(@TempDir Path files) throws IOException {
        core = new RunningCore(files);
        admin = core.admin();
    }

    @AfterEach
    void stop() {
        core.close();
    }

    private String load(String text, Object... more) {
        List<Object> fields = new ArrayList<>(List.of("name", "hello", "version", "1.0"));
        fields.addAll(List.of("xprotos", List.of(file("hello.xproto", text))));
        fields.addAll(List.of(more));
        return String.valueOf(
                admin.call("xos.dynamicload/LoadModels", fields.toArray()).get("status"));
    }

    private static List<Object> file(String name, String contents) {
        return List.of("filename", name, "contents", contents);
    }

    private static Status refusal(Runnable call) {
        return catchThrowableOfType(StatusRuntimeException.class, call::run).getStatus();
    }

    private String unload(String behavior) {
        return String.valueOf(admin.call(
                        "xos.dynamicload/UnloadModels", "name", "hello", "version", "1.0", "cleanup_behavior", behavior)
                .get("status"));
    }

    private List<String> services() {
        return ((List<?>) admin.call("xos.dynamicload/GetLoadStatus").get("services"))
                .stream()
                        .map(service -> new SchemaClient.Answer((com.google.protobuf.DynamicMessage) service))
                        .map(service -> service.get("name") + " " + service.get("version") + " " + service.get("state"))
                        .toList();
    }

    @Test
    void loadedModelsAreServedAtOnceOnOpenConnectionsAndInTheSchema() {
        assertThat(services()).containsExactly("core 4.0.4 present");

        assertThat(load(HELLO)).isEqualTo("SUCCESS");

        assertThat(services()).containsExactly("hello 1.0 present", "core 4.0.4 present");
        admin.readSchema();
        int id = admin.call("xos.xos/CreateHelloService", "name", "h", "hello_from", "me")
                .id();
        assertThat(admin.call("xos.xos/GetHelloService", "id", id).get("hello_from"))
                .isEqualTo("me");
        assertThat((String) admin.call("xos.utility/GetXproto").get("xproto"))
                .startsWith("\n")
                .endsWith("\n" + HELLO);
    }

    @Test
    void loadingTheSameChangesNothingAndLoadingMoreAddsIt() {
        load(HELLO);
        assertThat(load(HELLO)).isEqualTo("SUCCESS_NOTHING_CHANGED");
        admin.readSchema();
        int id = admin.call("xos.xos/CreateHelloService", "name", "h", "hello_from", "me")
                .id();

        assertThat(load(MORE)).isEqualTo("SUCCESS");

        admin.readSchema();
        assertThat(admin.call("xos.xos/UpdateHelloService", "id", id, "hello_more", "more")
                        .get("hello_from"))
                .isEqualTo("me");
    }

    @Test
    void pythonFilesAreKeptAndGivenBackAndNeverRun() {
        List<Object> helper = file("helloservice.py", "raise SystemExit('run!')\n");
        String status = load(
                HELLO,
                "convenience_methods",
                List.of(helper),
                "decls",
                List.of(file("models.py", "import os\n")),
                "migrations",
                List.of(file("0001_initial.py", "x\n")));
        assertThat(status).isEqualTo("SUCCESS");

        assertThat(convenience()).containsExactly("helloservice.py: raise SystemExit('run!')\n");
        assertThat(load(HELLO, "convenience_methods", List.of(file("helloservice.py", "other\n"))))
                .as("a change of these alone counts")
                .isEqualTo("SUCCESS");
        assertThat(convenience()).containsExactly("helloservice.py: other\n");
        assertThat(unload("REQUIRE_CLEAN")).isEqualTo("SUCCESS");
        assertThat(convenience()).isEmpty();
    }

    private List<String> convenience() {
        return ((List<?>) admin.call("xos.dynamicload/GetConvenienceMethods").get("convenience_methods"))
                .stream()
                        .map(file -> new SchemaClient.Answer((com.google.protobuf.DynamicMessage) file))
                        .map(file -> file.get("filename") + ": " + file.get("contents"))
                        .toList();
    }

    @Test
    void badModelsAreRefusedWithTheirDiagnosticsAndLeaveNoTrace() {
        Status refused = refusal(() -> load("message A (Servce) { required string b = 1; }"));

        assertThat(refused.getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused.getDescription()).contains("hello.xproto:1:", "`Servce`", "Service");
        assertThat(services()).containsExactly("core 4.0.4 present");
        assertThat(admin.call("xos.utility/GetXproto").get("xproto").toString()).doesNotContain("Servce");
    }

    @Test
    void modelsThatTheWireCanNotSayAreRefusedBeforeTheyAreLoaded() {
        Status refused = refusal(() -> load("""
                option app_label = "hello";
                message Query (XOSBase) { required string b = 1 [max_length = 3]; }
                """));

        assertThat(refused.getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused.getDescription()).contains("`Query`", "common.proto");
        assertThat(admin.call("xos.xos/ListSite").items()).hasSize(1);
        assertThat(services()).containsExactly("core 4.0.4 present");
    }

    @Test
    void anotherCoreIsAskedForInVain() {
        Status refused = refusal(() -> load(HELLO, "core_version", ">=9.0.0"));

        assertThat(refused.getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused.getDescription()).contains(">=9.0.0", "4.0.4");
        assertThat(load(HELLO, "core_version", ">=2.2.1 ~ <5.0.0")).isEqualTo("SUCCESS");
    }

    @Test
    void namesThatArePathsAreRefusedForEveryKindOfFile() {
        for (String name : List.of("../evil.py", "a/b.py", "..", "", "a b.py")) {
            for (String kind : List.of("xprotos", "decls", "attics", "convenience_methods", "migrations")) {
                Status refused = refusal(() -> admin.call(
                        "xos.dynamicload/LoadModels",
                        "name",
                        "hello",
                        "version",
                        "1",
                        kind,
                        List.of(file(name, HELLO))));
                assertThat(refused.getCode()).as(kind + " " + name).isEqualTo(Status.Code.INVALID_ARGUMENT);
            }
        }
        assertThat(services()).containsExactly("core 4.0.4 present");
    }

    @Test
    void unloadingMindsTheObjectsAsItIsTold() {
        load(HELLO);
        admin.readSchema();
        int id = admin.call("xos.xos/CreateHelloService", "name", "h", "hello_from", "me")
                .id();
        Status refused = refusal(() -> unload("REQUIRE_CLEAN"));
        assertThat(refused.getCode()).isEqualTo(Status.Code.ALREADY_EXISTS);
        assertThat(refused.getDescription()).isEqualTo("ERROR_LIVE_MODELS");
        assertThat(refusal(() -> unload("PURGE")).getCode()).isEqualTo(Status.Code.UNIMPLEMENTED);

        assertThat(unload("AUTOMATICALLY_CLEAN")).isEqualTo("TRYAGAIN");
        assertThat(admin.call("xos.xos/GetHelloService", "id", id).get("deleted"))
                .isEqualTo(true);
        assertThat(refusal(() -> unload("REQUIRE_CLEAN")).getDescription()).isEqualTo("ERROR_DELETION_IN_PROGRESS");
        core.core().engine().reap(java.time.Duration.ZERO);
        assertThat(unload("AUTOMATICALLY_CLEAN")).isEqualTo("SUCCESS");

        assertThat(services()).containsExactly("core 4.0.4 present");
        assertThat(refusal(() -> admin.call("xos.xos/GetHelloService", "id", id))
                        .getCode())
                .isEqualTo(Status.Code.UNIMPLEMENTED);
        assertThat(unload("REQUIRE_CLEAN")).isEqualTo("SUCCESS_NOTHING_CHANGED");
    }
}
