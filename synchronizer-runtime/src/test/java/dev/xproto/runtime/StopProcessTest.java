package dev.xproto.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, and what the operating system's signals do to it. */
@Timeout(120)
class StopProcessTest {
    private static final String CONFIG = """
            name: test
            accessor:
              username: admin@opencord.org
              password: letmein
              endpoint: embedded
            stop_grace_s: 60
            """;

    private static final String RECIPE = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              node_templates:
                service:
                  type: tosca.nodes.Service
                  properties:
                    name: web
            """;

    @TempDir
    Path folder;

    private final List<String> lines = new ArrayList<>();

    private @Nullable Process process;

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        Path recipe = Files.writeString(folder.resolve("recipe.yaml"), RECIPE);
        Process made = SynchronizerProcess.start(
                Files.createDirectories(folder.resolve("home")),
                StubbornStep.class,
                CONFIG,
                "--recipe",
                recipe.toString());
        process = made;
        return made;
    }

    private void readUntil(BufferedReader out, String start) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith(start)) {
                return;
            }
        }
        throw new AssertionError("the process has ended without `" + start + "`: " + lines);
    }

    private static void signal(Process process, String name) throws Exception {
        int answer = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(answer).isZero();
    }

    @Test
    void theFirstSignalLetsARunningStepFinish() throws Exception {
        Process running = start();
        try (BufferedReader out = running.inputReader()) {
            readUntil(out, StubbornStep.BEGINS);
            signal(running, "TERM");
            readUntil(out, "Told to stop");
            assertThat(running.isAlive()).isTrue();
            running.getOutputStream().write('!');
            running.getOutputStream().flush();
            readUntil(out, StubbornStep.ENDS + " 33");
            readUntil(out, "Synced object");
        }
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).as(lines.toString()).isTrue();
        assertThat(running.exitValue()).isZero();
    }

    @Test
    void theSecondSignalEndsTheProcessAtOnce() throws Exception {
        Process running = start();
        try (BufferedReader out = running.inputReader()) {
            readUntil(out, StubbornStep.BEGINS);
            signal(running, "TERM");
            readUntil(out, "Told to stop");
            // Not INT: what a shell runs in the background may be deaf to it.
            signal(running, "TERM");
            assertThat(running.waitFor(60, TimeUnit.SECONDS))
                    .as(lines.toString())
                    .isTrue();
        }
        assertThat(running.exitValue()).isEqualTo(143);
        assertThat(lines).noneMatch(line -> line.startsWith(StubbornStep.ENDS));
    }
}
