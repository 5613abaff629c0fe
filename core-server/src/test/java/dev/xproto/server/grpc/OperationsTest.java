package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.xproto.server.audit.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What the core counts, and what it notes of who changed what. */
class OperationsTest {
    private final ListAppender<ILoggingEvent> audit = new ListAppender<>();
    private RunningCore core;

    @BeforeEach
    void start(@TempDir Path files) throws IOException {
        core = new RunningCore(files);
        audit.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Audit.LOGGER);
        logger.setLevel(Level.INFO);
        logger.addAppender(audit);
    }

    @AfterEach
    void stop() {
        ((Logger) LoggerFactory.getLogger(Audit.LOGGER)).detachAppender(audit);
        core.close();
    }

    private List<String> noted() {
        return audit.list.stream()
                .map(event -> event.getKeyValuePairs().stream()
                        .filter(pair -> !pair.key.equals("address"))
                        .map(pair -> pair.key + "=" + pair.value)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void theAuditTellsWhoChangedWhatAndWhoWasRefusedAndNoValues() {
        SchemaClient admin = core.admin();
        int site = admin.call("xos.xos/CreateSite", "name", "audited", "login_base", "a", "abbreviated_name", "a")
                .id();
        admin.call("xos.xos/UpdateSite", "id", site, "abbreviated_name", "secret value");
        core.user("plain@example.org", "plain password", Map.of());
        SchemaClient plain = core.stranger().as("plain@example.org", "plain password");
        assertThat(catchThrowable(() -> plain.call("xos.xos/UpdateSite", "id", site, "name", "mine")))
                .isNotNull();
        admin.call("xos.xos/DeleteSite", "id", site);
        assertThat(catchThrowable(() -> core.stranger()
                        .as("plain@example.org", "wrong password")
                        .call("xos.xos/ListSite")))
                .isNotNull();

        assertThat(noted())
                .contains(
                        "user=admin@example.org way=grpc action=create subject=Site " + site
                                + " outcome=done fields=abbreviated_name,login_base,name",
                        "user=admin@example.org way=grpc action=update subject=Site " + site
                                + " outcome=done fields=abbreviated_name",
                        "user=plain@example.org way=grpc action=update subject=Site " + site
                                + " outcome=DENIED fields=name",
                        "user=admin@example.org way=grpc action=delete subject=Site " + site + " outcome=done fields=",
                        "user=plain@example.org way=password action=log in subject= outcome=DENIED");
        assertThat(audit.list.toString() + noted()).doesNotContain("secret value", "wrong password");
        assertThat(audit.list.get(0).getKeyValuePairs())
                .anyMatch(pair -> pair.key.equals("address") && pair.value.equals("127.0.0.1"));
    }

    @Test
    void loadsAndUnloadsAreNoted() {
        SchemaClient admin = core.admin();
        admin.call(
                "xos.dynamicload/LoadModels",
                "name",
                "noted",
                "version",
                "1",
                "xprotos",
                List.of(List.of(
                        "filename",
                        "n.xproto",
                        "contents",
                        "option name = \"noted\"; option app_label = \"noted\";"
                                + " message Noted (XOSBase) { required string a = 1 [max_length = 9]; }")));
        admin.call("xos.dynamicload/UnloadModels", "name", "noted");
        assertThat(noted())
                .contains(
                        "user=admin@example.org way=grpc action=load models subject=noted SUCCESS outcome=done",
                        "user=admin@example.org way=grpc action=unload models subject=noted SUCCESS outcome=done");
    }

    @Test
    void callsAreCountedByModelCallAndOutcomeUnderTheNamesThatDashboardsKnow() {
        SchemaClient admin = core.admin();
        admin.call("xos.xos/ListSite");
        assertThat(catchThrowable(() -> admin.call("xos.xos/GetSlice", "id", 4711)))
                .isNotNull();
        assertThat(catchThrowable(() -> core.stranger().call("xos.xos/ListSite")))
                .isNotNull();
        String app = "app_name=\"xos-core\",";
        assertThat(core.metrics().text().lines())
                .contains(
                        "# TYPE grpc_request_count counter",
                        "grpc_request_count{" + app + "model_name=\"Site\",endpoint=\"List\",status=\"OK\"} 1",
                        "grpc_request_count{" + app
                                + "model_name=\"Site\",endpoint=\"List\",status=\"UNAUTHENTICATED\"} 1",
                        "grpc_request_count{" + app + "model_name=\"Slice\",endpoint=\"Get\",status=\"NOT_FOUND\"} 1",
                        "# TYPE grpc_request_latency_seconds histogram",
                        "grpc_request_latency_seconds_count{" + app + "model_name=\"Site\",endpoint=\"List\"} 2",
                        "grpc_request_latency_seconds_bucket{" + app
                                + "model_name=\"Site\",endpoint=\"List\",le=\"+Inf\"} 2",
                        "xproto_connections 2");
    }
}
