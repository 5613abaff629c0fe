package dev.xproto.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.server.config.CoreKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreServerTest {
    private static final InstantSource CLOCK = () -> Instant.parse("2026-01-02T03:04:05Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return CoreServer.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                CLOCK,
                settings -> {},
                Program.ended());
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path config(String text) throws IOException {
        return Files.writeString(folder.resolve("core.yaml"), text);
    }

    @Test
    void helpNamesEveryKeyAndItsDefault() {
        assertThat(run("--help")).isZero();
        for (CoreKey key : CoreKey.values()) {
            assertThat(said()).contains(key.path(), key.meaning());
        }
    }

    @Test
    void argumentsThatAreNoneAreRefusedWithAHint() {
        assertThat(run("--confg", "x")).isEqualTo(2);
        assertThat(complained()).contains("--confg", "core --help");
    }

    @Test
    void everythingThatIsWrongWithTheConfigurationIsToldAtOnce() throws IOException {
        Path config = config("""
                data_dri: x
                grpc:
                  plaintext: 0.0.0.0:50055
                  tls: 127.0.0.1:0
                  tsl: off
                tls: {certificate: nowhere.pem}
                session_hours: soon
                drain_seconds: 1
                drain_seconds: 2
                limits: 5
                administrator:
                  email: nobody
                  password: "@/nowhere/at/all"
                """);

        assertThat(run("--config", config.toString())).isEqualTo(2);

        assertThat(complained())
                .contains(
                        "core.yaml:1:1: there is no key `data_dri`; did you mean `data_dir`?",
                        "core.yaml:3:14: `grpc.plaintext` is for loopback only",
                        "core.yaml:5:3: there is no key `grpc.tsl`",
                        "`tls.certificate` names `nowhere.pem`, which can't be read",
                        "`tls.key` is missing",
                        "core.yaml:7:16: `session_hours` is a whole number from 1 to 8760, not `soon`",
                        "core.yaml:9:1: `drain_seconds` is said twice",
                        "core.yaml:10:9: `limits` has keys inside it",
                        "`administrator.email` is an e-mail address",
                        "`administrator.password` names `/nowhere/at/all`, which can't be read");
    }

    @Test
    void aFileThatIsNoYamlOrIsNotThereIsToldOf() throws IOException {
        assertThat(run("--config", config("a: [").toString())).isEqualTo(2);
        assertThat(complained()).contains("core.yaml:1:", "is no YAML");
        assertThat(run("--config", folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(complained()).contains("none.yaml: can't be read");
    }

    @Test
    void checkingServesNothing() throws IOException {
        Path data = folder.resolve("data");
        assertThat(run("--check", "--config", config("data_dir: " + data).toString()))
                .isZero();
        assertThat(said()).contains("the configuration is right");
        assertThat(data).doesNotExist();
    }

    @Test
    void aNewCoreMakesUpAPasswordThatOnlyItsOwnerReadsAndServesUntilItIsTold() throws IOException {
        Path data = folder.resolve("data");
        Path config = config(
                "data_dir: " + data + "\ngrpc: {plaintext: \"127.0.0.1:0\"}\nhttp: {plaintext: \"127.0.0.1:0\"}\n");

        assertThat(run("--config", config.toString())).as(this::complained).isZero();

        assertThat(said()).contains("serving gRPC on /127.0.0.1:", "ready", "stopped");
        Path password = data.resolve("administrator.txt");
        assertThat(Files.readString(password)).matches("[0-9a-f]{32}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        Files.delete(password);
        assertThat(run("--config", config.toString())).isZero();
        assertThat(password).as("the second start finds its users").doesNotExist();
    }

    @Test
    void aCoreInMemoryNeedsAPassword() throws IOException {
        assertThat(run("--config", config("data_dir: memory").toString())).isEqualTo(2);
        assertThat(complained()).contains("`administrator.password` is needed");
    }
}
