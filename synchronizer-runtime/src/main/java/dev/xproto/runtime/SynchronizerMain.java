package dev.xproto.runtime;

import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.ConfigReader;
import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.lifecycle.StartException;
import dev.xproto.runtime.lifecycle.StepCatalog;
import dev.xproto.runtime.lifecycle.Synchronizer;
import dev.xproto.runtime.lifecycle.SynchronizerSetup;
import dev.xproto.runtime.lifecycle.SynchronizerState;
import dev.xproto.runtime.logging.LogbackSetup;
import dev.xproto.runtime.time.SystemScheduler;
import dev.xproto.runtime.time.Workers;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.spi.RunListener;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program that runs a synchronizer. A service's own main class calls {@link #main}. */
public final class SynchronizerMain {
    private final PrintStream out;
    private final PrintStream err;

    private SynchronizerMain(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the synchronizer and ends the process with its {@link ExitCode}. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /**
     * Runs the synchronizer until it is done, or the process is told to stop.
     *
     * @return the number of an {@link ExitCode}
     */
    public static int run(String[] args) {
        return run(args, System.out, System.err);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new SynchronizerMain(out, err).program(args).number();
    }

    private ExitCode program(String[] args) {
        try {
            Arguments arguments = Arguments.parse(args);
            if (arguments.help()) {
                out.println(Arguments.USAGE);
                return ExitCode.OK;
            }
            ConfigReader.Result config = ConfigReader.read(arguments.config());
            config.findings().forEach(err::println);
            return config.settings().isEmpty()
                    ? ExitCode.WRONG_INPUT
                    : configured(arguments, config.settings().get());
        } catch (StartException e) {
            return refused(e.findings());
        } catch (RejectedInputException e) {
            return refused(e.findings());
        }
    }

    private ExitCode refused(List<Finding> findings) {
        findings.forEach(err::println);
        return ExitCode.WRONG_INPUT;
    }

    private ExitCode configured(Arguments arguments, Settings settings) {
        LogbackSetup.apply(settings.logging());
        StepCatalog steps = StepCatalog.ofClassPath(loader());
        ExecutorService workers = Workers.create();
        try (SystemScheduler scheduler = new SystemScheduler();
                Synchronizer synchronizer = new Synchronizer(new SynchronizerSetup(
                        settings,
                        steps,
                        models(arguments, settings),
                        versionFile(arguments, settings),
                        arguments.recipe(),
                        !arguments.once(),
                        scheduler,
                        workers,
                        new SplittableRandom(),
                        RunListener.NONE))) {
            return arguments.once() ? once(synchronizer, steps) : stay(synchronizer);
        } finally {
            workers.shutdown();
        }
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? SynchronizerMain.class.getClassLoader() : context;
    }

    private static @Nullable Path models(Arguments arguments, Settings settings) {
        return arguments.models() != null
                ? arguments.models()
                : settings.path(ConfigKeys.MODELS_DIR).orElse(null);
    }

    private static @Nullable Path versionFile(Arguments arguments, Settings settings) {
        if (arguments.versionFile() != null) {
            return arguments.versionFile();
        }
        return Stream.of(settings.folder().resolve("VERSION"), Path.of("VERSION"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private ExitCode once(Synchronizer synchronizer, StepCatalog steps) {
        return new OneShot(synchronizer, steps, out).run();
    }

    private static ExitCode stay(Synchronizer synchronizer) {
        Thread stop = new Thread(synchronizer::close, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        SynchronizerState state = synchronizer.start();
        if (!state.isFinal()) {
            synchronizer.end().join();
        }
        return ExitCode.OK;
    }
}
