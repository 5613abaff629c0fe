package dev.xproto.server.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.xproto.server.ServingCore;
import dev.xproto.server.config.CoreConfigReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs what docs/rest.md shows, with a real curl. */
class RestDocsTest {
    private static final Pattern BLOCK = Pattern.compile("```sh rest\n(.*?)```", Pattern.DOTALL);

    @Test
    void theCommandsOfThePageDoWhatItSays() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "there is no curl; docs/rest.md isn't run");
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/rest.md")));
        assertThat(block.find()).isTrue();
        try (ServingCore core = ServingCore.start(
                CoreConfigReader.read("core.yaml", """
                data_dir: memory
                grpc: {plaintext: off}
                http: {plaintext: "127.0.0.1:0"}
                administrator: {email: admin@example.org, password: long password}
                """), () -> Instant.parse("2026-01-02T03:04:05Z"))) {
            String out = run(
                    "set -e\n" + block.group(1),
                    "http://127.0.0.1:" + core.httpAddresses().get(0).getPort());
            assertThat(out)
                    .contains("\"name\": \"Berlin\"", "\"items\"", "\"abbreviated_name\": \"BER\"")
                    .endsWith("{}\n");
        }
    }

    private static String run(String script, String core) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
        builder.environment().put("CORE", core);
        builder.environment().put("LOGIN", "admin@example.org:long password");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
