package dev.xproto.integration.remote;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.xproto.runtime.config.ConfigReader;
import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.lifecycle.StepCatalog;
import dev.xproto.runtime.lifecycle.Synchronizer;
import dev.xproto.runtime.lifecycle.SynchronizerSetup;
import dev.xproto.runtime.time.Workers;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.RunListener;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The tutorial's synchronizer, in this process, in a hurry, with what it logs. */
final class HelloSynchronizer implements AutoCloseable {
    static final Path EXAMPLE = Path.of("../hello-world-example");

    private final HurriedScheduler scheduler = new HurriedScheduler();
    private final ExecutorService workers = Workers.create();
    private final URLClassLoader steps;
    private final Synchronizer synchronizer;
    private final LogLines lines = new LogLines();
    private final CompletableFuture<Object> started = new CompletableFuture<>();

    /** Begins to start with that section {@code accessor}, and whatever else the configuration has. */
    HelloSynchronizer(Path folder, String accessor, String more) throws IOException {
        Path file = Files.writeString(
                folder.resolve("config.yaml"),
                "name: hello-world\n" + more + "required_models: [HelloWorldService]\nstop_grace_s: 5\naccessor:\n"
                        + accessor.indent(2));
        ConfigReader.Result config = ConfigReader.read(file);
        Settings settings = config.settings().orElseThrow(() -> new AssertionError(config.findings()));
        steps = new URLClassLoader(
                new URL[] {EXAMPLE.resolve("target/classes").toUri().toURL()},
                HelloSynchronizer.class.getClassLoader());
        synchronizer = new Synchronizer(new SynchronizerSetup(
                settings,
                StepCatalog.ofClassPath(steps),
                EXAMPLE.resolve("src/main/xproto"),
                EXAMPLE.resolve("VERSION"),
                null,
                true,
                scheduler,
                workers,
                new SplittableRandom(1),
                RunListener.NONE));
        Thread start = new Thread(
                () -> {
                    try {
                        started.complete(synchronizer.start());
                    } catch (RuntimeException e) {
                        started.completeExceptionally(e);
                    }
                },
                "start");
        start.setDaemon(true);
        start.start();
    }

    /** That core, without TLS. */
    static String accessor(String endpoint) {
        return "endpoint: " + endpoint + "\nusername: " + ServedTestCore.ADMIN + "\npassword: \""
                + ServedTestCore.PASSWORD + "\"\n";
    }

    /** Waits until it runs. */
    HelloSynchronizer running() throws Exception {
        started.get(60, TimeUnit.SECONDS);
        return this;
    }

    /** Waits for such a line of the log. */
    ILoggingEvent line(Predicate<ILoggingEvent> wanted) throws InterruptedException {
        return lines.await(wanted);
    }

    /** What was logged so far from that level on, as one text a line. */
    List<String> logged(Level from) {
        return lines.from(from);
    }

    /** What isn't in sync, and why. */
    List<Engine.WaitingObject> waiting() {
        return synchronizer.engine().orElseThrow().waiting();
    }

    static String text(ILoggingEvent line) {
        return LogLines.text(line);
    }

    @Override
    public void close() throws IOException {
        synchronizer.close();
        workers.shutdownNow();
        scheduler.close();
        lines.close();
        steps.close();
    }
}
