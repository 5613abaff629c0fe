package dev.xproto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: exit codes, a closed output, Ctrl-C. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "pipes and signals of Windows are others")
@Timeout(120)
class ProcessTest {
    private static final String LAMP = "option name = \"lamps\";\nmessage Lamp (Service) {\n}\n";

    @TempDir
    Path folder;

    private record Outcome(int exit, String out, String err) {}

    private static String command(String words) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return "exec '" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"$XPROTO_CLASS_PATH\" "
                + Xproto.class.getName() + " " + words;
    }

    private Process start(String script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("XPROTO_CLASS_PATH", absoluteClassPath());
        return builder.start();
    }

    private static String absoluteClassPath() {
        List<String> entries = new ArrayList<>();
        Xproto.classPath().forEach(entry -> entries.add(entry.toAbsolutePath().toString()));
        return String.join(":", entries);
    }

    private Outcome run(String script) throws Exception {
        return outcome(start(script));
    }

    private Outcome outcome(Process process) throws Exception {
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return new Outcome(
                process.exitValue(),
                Files.readString(folder.resolve("out.txt")),
                Files.readString(folder.resolve("err.txt")));
    }

    @Test
    void exitsWithWhatShellsExpect() throws Exception {
        Files.writeString(folder.resolve("lamp.xproto"), LAMP);
        Files.writeString(folder.resolve("wrong.xproto"), LAMP.replace("Service", "Servce"));

        assertThat(run(command("lint lamp.xproto")).exit()).isZero();
        assertThat(run(command("lint wrong.xproto")).exit()).isEqualTo(1);
        assertThat(run(command("lint gone.xproto")).exit()).isEqualTo(2);
        assertThat(run(command("lnit lamp.xproto")).exit()).isEqualTo(2);
    }

    @Test
    void saysThatItsOutputIsClosed() throws Exception {
        Files.writeString(folder.resolve("lamp.xproto"), LAMP);

        Outcome outcome = run(command("graph lamp.xproto >&-"));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("xproto: standard output is closed, so not everything could be printed\n");
    }

    @Test
    void survivesAReaderThatHasSeenEnough() throws Exception {
        StringBuilder many = new StringBuilder("option name = \"lamps\";\n");
        for (int at = 0; at < 3000; at++) {
            many.append("message Lamp").append(at).append(" (Service) {\n}\n");
        }
        Files.writeString(folder.resolve("lamps.xproto"), many);

        Outcome outcome = run("(" + command("graph lamps.xproto; echo") + ") | head -n 1");

        assertThat(outcome.out().lines()).hasSize(1);
        assertThat(outcome.err()).doesNotContain("Exception", "\tat ").contains("standard output is closed");
    }

    @Test
    void leavesNothingBehindWhenItIsInterrupted() throws Exception {
        Path pipe = folder.resolve("models.xproto");
        assertThat(run("mkfifo '" + pipe + "'").exit()).isZero();
        Process process = start(command("generate --target java,tosca --output made models.xproto"));
        // Opening the pipe waits for the process to read it; it is in the middle of its work from then on.
        try (OutputStream models = Files.newOutputStream(pipe)) {
            models.write(LAMP.getBytes(StandardCharsets.UTF_8));
            models.flush();
            interrupt(process.pid());
            assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(process.exitValue()).isEqualTo(ignoresInterrupts() ? 143 : 130);
        assertThat(Files.readString(folder.resolve("err.txt"))).isEqualTo("xproto: interrupted\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("models.xproto", "out.txt", "err.txt");
        }
    }

    /** What runs behind a shell inherits that Ctrl-C is ignored, and so does what it starts; it is told to end otherwise. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                .anyMatch(ignored -> (ignored & 2) != 0);
    }

    private static void interrupt(long process) throws Exception {
        String signal = ignoresInterrupts() ? "TERM" : "INT";
        assertThat(new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process)
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void finishesWritingBeforeItEnds() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<String> written = new AtomicReference<>("nothing");
        Thread hook = Interrupts.waiting(done);
        Thread work = new Thread(() -> {
            begun.countDown();
            try {
                finish.await();
                written.set("all");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                done.countDown();
            }
        });
        work.start();
        begun.await();
        hook.start();
        assertThat(hook.isAlive()).isTrue();
        finish.countDown();
        hook.join();
        assertThat(written).hasValue("all");
    }
}
