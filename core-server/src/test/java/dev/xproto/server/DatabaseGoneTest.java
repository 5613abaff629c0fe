package dev.xproto.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.server.config.CoreConfigReader;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A core whose PostgreSQL goes away says so, and goes on by itself when it is back. */
class DatabaseGoneTest {
    private static final String CONFIG = """
            data_dir: %s
            database: {url: "%s", patience_seconds: 1}
            grpc: {plaintext: off}
            http: {plaintext: "127.0.0.1:0"}
            administrator: {email: admin@example.org, password: long password}
            drain_seconds: 1
            """;
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "off")
                .start();
    }

    private HttpResponse<String> get(ServingCore core, String path) throws IOException, InterruptedException {
        String pair = "admin@example.org:long password";
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        URI address =
                URI.create("http://127.0.0.1:" + core.httpAddresses().get(0).getPort() + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + basic)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void isToldAndSurvived() throws Exception {
        EmbeddedPostgres server = start(0);
        int port = server.getPort();
        String config = CONFIG.formatted(folder.resolve("core"), server.getJdbcUrl("postgres", "postgres"));
        try (ServingCore core = ServingCore.start(CoreConfigReader.read("core.yaml", config), InstantSource.system())) {
            assertThat(get(core, "/xosapi/v1/core/users").statusCode()).isEqualTo(200);
            assertThat(get(core, "/ready").statusCode()).isEqualTo(200);
            server.close();

            HttpResponse<String> gone = get(core, "/xosapi/v1/core/users");
            assertThat(gone.statusCode()).isEqualTo(503);
            assertThat(gone.body()).doesNotContain("Exception", "\tat ", "postgresql:", "long password");
            HttpResponse<String> notReady = get(core, "/ready");
            assertThat(notReady.statusCode()).isEqualTo(503);
            assertThat(notReady.body()).isEqualTo("the database doesn't answer\n");

            server = start(port);
            assertThat(get(core, "/xosapi/v1/core/users").statusCode()).isEqualTo(200);
            assertThat(get(core, "/ready").statusCode()).isEqualTo(200);
        } finally {
            server.close();
        }
    }
}
