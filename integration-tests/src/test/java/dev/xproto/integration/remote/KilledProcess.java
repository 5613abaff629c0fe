package dev.xproto.integration.remote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program in a process of its own, which is killed and started again. */
final class KilledProcess implements AutoCloseable {
    private final String ready;
    private final List<String> command;
    private final List<String> lastLines = new ArrayList<>();
    private @Nullable Process process;
    private int age;

    /**
     * Not started yet.
     *
     * @param ready how the line begins that says that it serves
     */
    KilledProcess(String ready, List<Path> more, String mainClass, String... arguments) {
        this.ready = ready;
        String classPath = System.getProperty("java.class.path");
        for (Path path : more) {
            classPath = path.toAbsolutePath() + System.getProperty("path.separator") + classPath;
        }
        command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                mainClass));
        command.addAll(List.of(arguments));
    }

    void start() throws IOException, InterruptedException {
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        process = started;
        age = 0;
        CountDownLatch serves = new CountDownLatch(1);
        Thread reader = new Thread(() -> read(started, serves), "output");
        reader.setDaemon(true);
        reader.start();
        if (!serves.await(120, TimeUnit.SECONDS)) {
            throw new AssertionError("it doesn't say `" + ready + "`: " + lines());
        }
    }

    private void read(Process from, CountDownLatch serves) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                keep(line);
                if (line.startsWith(ready)) {
                    serves.countDown();
                }
            }
        } catch (IOException e) {
            keep("killed");
        }
    }

    private synchronized void keep(String line) {
        lastLines.add(line);
        if (lastLines.size() > 50) {
            lastLines.remove(0);
        }
    }

    synchronized List<String> lines() {
        return List.copyOf(lastLines);
    }

    /** As the system does it: at once, whatever it does. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Waits until it ends by itself; answers with what. */
    int exit() throws InterruptedException {
        if (process == null || !process.waitFor(120, TimeUnit.SECONDS)) {
            throw new AssertionError("it doesn't end: " + lines());
        }
        return process.exitValue();
    }

    /** It is a round of work older now; answers how old. */
    int grow() {
        return ++age;
    }

    /** How much memory it has, in megabytes; 0 where that can't be told. */
    long megabytes() throws IOException {
        Path status = Path.of("/proc/" + (process == null ? 0 : process.pid()) + "/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
