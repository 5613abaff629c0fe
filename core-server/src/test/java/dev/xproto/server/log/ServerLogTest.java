package dev.xproto.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import dev.xproto.server.audit.Audit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down, and where; in a context of its own, so that the other tests log as they did. */
class ServerLogTest {
    @TempDir
    private Path folder;

    @Test
    void entriesAreObjectsOfJsonAndTheAuditHasItsOwnFile() throws IOException {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        Path file = folder.resolve("audit.log");
        try {
            ServerLog.set(context, new LogSettings(true, "debug", file));
            context.getLogger("some.Class")
                    .atInfo()
                    .addKeyValue("model", "Site")
                    .log("a \"line\"\nand another");
            context.getLogger(Audit.LOGGER)
                    .atInfo()
                    .addKeyValue("user", "a@example.org")
                    .log("audit");
            assertThat(context.getLogger("io.grpc.netty").getEffectiveLevel()).isEqualTo(Level.INFO);
        } finally {
            context.stop();
            System.setErr(before);
        }
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{")
                        .endsWith("}")
                        .contains("a \\\"line\\\"\\nand another", "\"model\""));
        assertThat(Files.readAllLines(file))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("a@example.org", "\"level\":\"INFO\""));
    }
}
