package dev.xproto.runtime;

import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.ConfigReader;
import dev.xproto.runtime.config.ConfigSources;
import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.lifecycle.StartException;
import dev.xproto.runtime.lifecycle.StepCatalog;
import dev.xproto.runtime.lifecycle.Synchronizer;
import dev.xproto.runtime.lifecycle.SynchronizerSetup;
import dev.xproto.runtime.lifecycle.SynchronizerState;
import dev.xproto.runtime.logging.LogbackSetup;
import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.runtime.time.SystemScheduler;
import dev.xproto.runtime.time.Workers;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.spi.RunListener;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program that runs a synchronizer. A service's own main class calls {@link #main}. */
public final class SynchronizerMain {
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;

    private SynchronizerMain(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
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
        return run(args, System.out, System.err, System.getenv());
    }

    static int run(String[] args, PrintStream out, PrintStream err, Map<String, String> environment) {
        return new SynchronizerMain(out, err, environment).program(args).number();
    }

    private ExitCode program(String[] args) {
        boolean once = List.of(args).contains("--once");
        try {
            Arguments arguments = Arguments.parse(args);
            if (arguments.help()) {
                out.println(Arguments.USAGE);
                return ExitCode.OK;
            }
            ConfigReader.Result config = new ConfigSources(environment).read(arguments.config());
            config.findings().forEach(err::println);
            if (config.settings().isPresent()) {
                return configured(arguments, config.settings().get());
            }
            if (config.wrong().contains(ConfigKeys.DESIRED_STATE)) {
                err.println("Misconfigured");
                return ExitCode.MISCONFIGURED;
            }
            return ExitCode.WRONG_INPUT;
        } catch (StartException e) {
            ExitCode code = refused(e.findings());
            if (e.findings().stream().noneMatch(Finding::error)) {
                return ExitCode.OK;
            }
            return e.isModelsRefused() && !once ? ExitCode.MODELS_REFUSED : code;
        } catch (RejectedInputException e) {
            return refused(e.findings());
        }
    }

    private ExitCode refused(List<Finding> findings) {
        findings.forEach(err::println);
        return ExitCode.WRONG_INPUT;
    }

    private ExitCode configured(Arguments arguments, Settings settings) {
        LogbackSetup.apply(
                settings.logging(),
                settings.text(ConfigKeys.LOG_FORMAT).orElse("text").equals("json"));
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
            return arguments.once() ? once(synchronizer) : stay(synchronizer, settings.count(ConfigKeys.STOP_GRACE));
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

    private ExitCode once(Synchronizer synchronizer) {
        return new OneShot(synchronizer, out).run();
    }

    private static ExitCode stay(Synchronizer synchronizer, int graceSeconds) {
        Runnable stop = () -> {
            SynchronizerLog.plain(
                    "Told to stop: steps that run may finish; a second signal ends the process at once",
                    Map.of("stop_grace_s", graceSeconds));
            synchronizer.close();
        };
        StopSignals signals = new StopSignals(stop, Runtime.getRuntime()::halt);
        if (!signals.install()) {
            Runtime.getRuntime().addShutdownHook(new Thread(synchronizer::close, "stop"));
        }
        SynchronizerState state = synchronizer.start();
        if (!state.isFinal()) {
            synchronizer.end().join();
        }
        return ExitCode.OK;
    }
}
