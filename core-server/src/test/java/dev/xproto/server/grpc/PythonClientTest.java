package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.xproto.server.config.ServerPort;
import dev.xproto.store.tls.Certificates;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client in another language and of an older gRPC: it compiles what the core serves, and calls it. */
class PythonClientTest {
    private static final String PYTHON = "/usr/bin/python3";

    @Test
    void aPythonClientMadeOfTheServedSchemaWorks(@TempDir Path files, @TempDir Path work, @TempDir Path keys)
            throws Exception {
        assumeTrue(
                Files.exists(Path.of("/usr/bin/protoc"))
                        && Files.exists(Path.of("/usr/bin/grpc_python_plugin"))
                        && run(work, PYTHON, "-c", "import grpc, google.protobuf")
                                        .code()
                                == 0,
                "skipped: Python's grpcio and Debian's protoc with its plugin for Python aren't installed");
        for (String name : List.of(
                "google/api/annotations.proto",
                "google/api/http.proto",
                "google/protobuf/descriptor.proto",
                "google/protobuf/empty.proto")) {
            copy("/" + name, work.resolve(name));
        }
        copy("client.py", work.resolve("client.py"));
        Certificates certificates = Certificates.make(keys, "xos-core");
        ServerPort tls = ServerPort.tls(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                certificates.certificate(),
                certificates.key());
        try (RunningCore core = new RunningCore(files, tls)) {
            Ran ran = run(
                    work,
                    PYTHON,
                    "client.py",
                    work.toString(),
                    Integer.toString(core.port()),
                    Integer.toString(core.host().addresses().get(1).getPort()),
                    certificates.certificate().toString(),
                    RunningCore.ADMIN,
                    RunningCore.PASSWORD);
            assertThat(ran.code()).as(ran.said()).isZero();
            assertThat(ran.said().lines().filter(line -> line.startsWith("ok: ")))
                    .hasSize(8);
        }
    }

    private record Ran(int code, String said) {}

    private static Ran run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    private static void copy(String resource, Path target) throws IOException {
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream in = PythonClientTest.class.getResourceAsStream(resource)) {
            Files.write(target, Objects.requireNonNull(in, resource).readAllBytes());
        }
    }
}
