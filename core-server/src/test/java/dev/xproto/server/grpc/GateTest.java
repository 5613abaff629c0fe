package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and who doesn't. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateTest {
    private RunningCore core;

    @BeforeAll
    void start(@TempDir Path files) throws IOException {
        core = new RunningCore(files);
    }

    @AfterAll
    void stop() {
        core.close();
    }

    private static Status refusal(Runnable call) {
        StatusRuntimeException refused = catchThrowableOfType(StatusRuntimeException.class, call::run);
        assertThat(refused).isNotNull();
        return refused.getStatus();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xos.utility/NoOp",
                "xos.utility/Logout",
                "xos.utility/GetXproto",
                "xos.utility/GetVersion",
                "xos.utility/GetDatabaseInfo",
                "xos.modeldefs/ListModelDefs"
            })
    void anybodyMayAskWhatTheCoreIs(String call) {
        assertThat(core.stranger().call(call)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xos.xos/ListSite",
                "xos.xos/CreateSite",
                "xos.utility/AuthenticatedNoOp",
                "xos.utility/ListDirtyModels",
                "xos.utility/SetDirtyModels",
                "xos.utility/GetPopulatedServiceInstances",
                "xos.dynamicload/LoadModels",
                "xos.dynamicload/UnloadModels",
                "xos.dynamicload/GetLoadStatus",
                "xos.dynamicload/GetConvenienceMethods"
            })
    void nothingElseIsServedToStrangers(String call) {
        Status refused = refusal(() -> core.stranger().call(call));

        assertThat(refused.getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
        assertThat(refused.getDescription()).contains("XOSNotAuthenticated", "This API requires authentication");
    }

    @Test
    void aPasswordWithAColonIsAPassword() {
        assertThat(RunningCore.PASSWORD).contains(":");
        assertThat(core.admin().call("xos.utility/AuthenticatedNoOp")).isNotNull();
    }

    @Test
    void theSchemeIsTakenInAnyCaseAndOtherSchemesAreAsIfAbsent() {
        String pair = Base64.getEncoder()
                .encodeToString((RunningCore.ADMIN + ":" + RunningCore.PASSWORD).getBytes(StandardCharsets.UTF_8));
        assertThat(core.stranger().with("Authorization", "bASIC " + pair).call("xos.utility/AuthenticatedNoOp"))
                .isNotNull();
        for (String header : List.of("Bearer " + pair, "Basic", "Basic !!!", "Basic " + pair.substring(0, 8))) {
            assertThat(refusal(() -> core.stranger()
                                    .with("authorization", header)
                                    .call("xos.utility/AuthenticatedNoOp"))
                            .getCode())
                    .isEqualTo(Status.Code.UNAUTHENTICATED);
        }
    }

    @Test
    void aWrongPasswordIsDeniedAndNotRepeated() {
        Status refused = refusal(
                () -> core.stranger().as(RunningCore.ADMIN, "guess-word").call("xos.utility/AuthenticatedNoOp"));

        assertThat(refused.getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(refused.getDescription())
                .contains("failed to authenticate " + RunningCore.ADMIN)
                .doesNotContain("guess-word");
    }

    @Test
    void aSessionLastsUntilItExpiresOrIsLoggedOut() {
        SchemaClient stranger = core.stranger();
        String id = (String)
                stranger.call("xos.utility/Login", "username", RunningCore.ADMIN, "password", RunningCore.PASSWORD)
                        .get("sessionid");
        SchemaClient session = stranger.with("x-xossession", id);

        assertThat(id).hasSize(32);
        assertThat(session.call("xos.xos/ListSite").items()).isNotEmpty();
        core.sleep(Duration.ofDays(13));
        assertThat(session.call("xos.utility/AuthenticatedNoOp")).isNotNull();
        core.sleep(Duration.ofDays(1));
        assertThat(refusal(() -> session.call("xos.utility/AuthenticatedNoOp")).getCode())
                .isEqualTo(Status.Code.PERMISSION_DENIED);

        String other = (String)
                stranger.call("xos.utility/Login", "username", RunningCore.ADMIN, "password", RunningCore.PASSWORD)
                        .get("sessionid");
        stranger.with("x-xossession", other).call("xos.utility/Logout");
        assertThat(refusal(() -> stranger.with("x-xossession", other).call("xos.utility/AuthenticatedNoOp"))
                        .getCode())
                .isEqualTo(Status.Code.PERMISSION_DENIED);
    }

    @Test
    void loginSaysWhatOldClientsExpect() {
        assertThat(refusal(() -> core.stranger().call("xos.utility/Login")))
                .satisfies(status -> assertThat(status.getCode()).isEqualTo(Status.Code.UNAUTHENTICATED))
                .satisfies(status -> assertThat(status.getDescription()).contains("No username"));
        assertThat(refusal(() -> core.stranger().call("xos.utility/Login", "username", "nobody@x.y"))
                        .getDescription())
                .contains("Failed to authenticate user nobody@x.y");
    }

    @Test
    void whoIsDeletedInactiveOrHasAnotherPasswordIsOutAtOnce() {
        int user = core.user("some@example.org", "first word", Map.of());
        SchemaClient admin = core.admin();
        SchemaClient some = core.stranger().as("some@example.org", "first word");
        some.call("xos.utility/AuthenticatedNoOp");
        String session =
                (String) some.call("xos.utility/Login", "username", "some@example.org", "password", "first word")
                        .get("sessionid");

        admin.call("xos.xos/UpdateUser", "id", user, "password", "second word");
        assertThat(refusal(() -> some.call("xos.utility/AuthenticatedNoOp")).getCode())
                .isEqualTo(Status.Code.PERMISSION_DENIED);
        SchemaClient renewed = core.stranger().as("some@example.org", "second word");
        renewed.call("xos.utility/AuthenticatedNoOp");

        admin.call("xos.xos/UpdateUser", "id", user, "is_active", false);
        assertThat(refusal(() -> renewed.call("xos.utility/AuthenticatedNoOp")).getCode())
                .isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(refusal(() -> core.stranger().with("x-xossession", session).call("xos.utility/AuthenticatedNoOp"))
                        .getCode())
                .isEqualTo(Status.Code.PERMISSION_DENIED);
    }

    @Test
    void whoGuessesHasToWaitAndWhoIsInIsNotLockedOut() {
        SchemaClient admin = core.admin();
        admin.call("xos.utility/AuthenticatedNoOp");
        core.user("victim@example.org", "the word", Map.of());
        SchemaClient guesser = core.stranger().as("victim@example.org", "guess");
        for (int guess = 0; guess < 6; guess++) {
            assertThat(refusal(() -> guesser.call("xos.utility/AuthenticatedNoOp"))
                            .getCode())
                    .isIn(Status.Code.PERMISSION_DENIED, Status.Code.RESOURCE_EXHAUSTED);
        }
        SchemaClient right = core.stranger().as("victim@example.org", "the word");
        Status refused = refusal(() -> right.call("xos.utility/AuthenticatedNoOp"));

        assertThat(refused.getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
        assertThat(refused.getDescription()).contains("try again in");
        assertThat(admin.call("xos.utility/AuthenticatedNoOp")).isNotNull();
        core.sleep(Duration.ofMinutes(15));
        assertThat(right.call("xos.utility/AuthenticatedNoOp")).isNotNull();
    }

    @Test
    void administratorsOnlyLoadModelsAndSeeWhatIsDue() {
        core.user("plain1@example.org", "plain word", Map.of());
        SchemaClient plain = core.stranger().as("plain1@example.org", "plain word");
        for (String call : List.of(
                "xos.dynamicload/LoadModels",
                "xos.dynamicload/UnloadModels",
                "xos.utility/ListDirtyModels",
                "xos.utility/SetDirtyModels")) {
            Status refused = refusal(() -> plain.call(call));
            assertThat(refused.getCode()).as(call).isEqualTo(Status.Code.PERMISSION_DENIED);
            assertThat(refused.getDescription()).contains("administrator");
        }
    }

    @Test
    void aSynchronizerIsWhoMayBeOne() {
        core.user("plain2@example.org", "plain word", Map.of());
        core.user("program@example.org", "program word", Map.of("is_appuser", true));
        SchemaClient plain =
                core.stranger().as("plain2@example.org", "plain word").with("caller_kind", "synchronizer");
        SchemaClient program =
                core.stranger().as("program@example.org", "program word").with("caller_kind", "synchronizer");
        int service = core.admin().call("xos.xos/CreateService", "name", "s").id();

        Status refused = refusal(() -> plain.call("xos.xos/UpdateService", "id", service, "backend_status", "OK"));
        assertThat(refused.getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(refused.getDescription()).contains("no synchronizer");
        assertThat(program.call("xos.xos/UpdateService", "id", service, "backend_status", "OK")
                        .get("backend_status"))
                .isEqualTo("OK");
    }

    @Test
    void nobodyMakesThemselvesASynchronizer() {
        int user = core.user("plain3@example.org", "plain word", Map.of());
        SchemaClient plain = core.stranger().as("plain3@example.org", "plain word");

        assertThat(refusal(() -> plain.call("xos.xos/UpdateUser", "id", user, "is_appuser", true))
                        .getCode())
                .isEqualTo(Status.Code.PERMISSION_DENIED);
    }
}
