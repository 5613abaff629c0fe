package dev.xproto.server;

import dev.xproto.server.config.ConfigException;
import dev.xproto.server.config.CoreConfigReader;
import dev.xproto.server.config.CoreKey;
import dev.xproto.server.config.CoreSettings;
import dev.xproto.server.log.LogSettings;
import dev.xproto.server.log.ServerLog;
import dev.xproto.store.CoreStorage;
import dev.xproto.store.DataCopy;
import dev.xproto.store.onboard.CoreVersion;
import dev.xproto.sync.store.StoreException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The program {@code core}: serves a core until it is told to end. */
public final class CoreServer {
    private static final int WRONG_USE = 2;
    private static final int CAN_NOT_SERVE = 1;

    private CoreServer() {}

    /** Serves until a signal ends the process; ends with 1 when it can't serve and with 2 when it was called wrongly. */
    public static void main(String[] args) {
        Ending ending = new Ending();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ending, ended), "xproto-core-end"));
        int exitCode = run(List.of(args), System.out, System.err, InstantSource.system(), ServerLog::set, ending);
        ended.countDown();
        if (!ending.hasEnded()) {
            System.exit(exitCode);
        }
    }

    /** A signal ends the program only after everything is written down. */
    private static void end(Ending ending, CountDownLatch ended) {
        ending.end();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Does what the arguments say; answers the exit code.
     *
     * @param logging sets the logging up
     * @param ending says when the core stops
     */
    static int run(
            List<String> args,
            PrintStream out,
            PrintStream err,
            InstantSource clock,
            Consumer<LogSettings> logging,
            Ending ending) {
        if (args.contains("--help") || args.contains("-h")) {
            out.print(help());
            return 0;
        }
        if (args.equals(List.of("--version"))) {
            out.println("core " + CoreVersion.get() + ", XOS contract " + CoreVersion.CONTRACT);
            return 0;
        }
        boolean check = args.contains("--check");
        int restoring = args.indexOf("--restore");
        Path backup = restoring >= 0 && restoring + 1 < args.size() ? Path.of(args.get(restoring + 1)) : null;
        List<String> rest = new ArrayList<>(args);
        rest.remove("--check");
        if (backup != null) {
            rest.subList(restoring(rest), restoring(rest) + 2).clear();
        }
        boolean named = rest.size() == 2 && rest.get(0).equals("--config");
        if (!rest.isEmpty() && !named) {
            err.println("error: can't read the arguments " + String.join(" ", args));
            err.println("  help: `core --config core.yaml`, or `core --help`");
            return WRONG_USE;
        }
        Path config = named ? Path.of(rest.get(1)) : null;
        return backup == null
                ? serve(config, check, out, err, clock, logging, ending)
                : restore(config, backup, out, err);
    }

    private static int restoring(List<String> args) {
        return args.indexOf("--restore");
    }

    private static int restore(@Nullable Path config, Path backup, PrintStream out, PrintStream err) {
        try {
            CoreSettings settings = config == null ? CoreSettings.defaults() : CoreConfigReader.read(config);
            if (!(settings.storage() instanceof CoreStorage.Folder folder)) {
                err.println("error: only a core in a folder is brought back; use the tools of its database");
                return WRONG_USE;
            }
            Path aside = DataCopy.bringBack(folder.path(), backup);
            out.println("the data are those of " + backup);
            if (!aside.equals(folder.path())) {
                out.println("those that there were are in " + aside);
            }
            return 0;
        } catch (ConfigException e) {
            e.problems().forEach(problem -> err.println("error: " + problem));
            return WRONG_USE;
        } catch (IOException e) {
            err.println("error: the backup can't be brought back: " + e.getMessage());
            return CAN_NOT_SERVE;
        }
    }

    private static int serve(
            @Nullable Path config,
            boolean check,
            PrintStream out,
            PrintStream err,
            InstantSource clock,
            Consumer<LogSettings> logging,
            Ending ending) {
        try {
            CoreSettings settings = config == null ? CoreSettings.defaults() : CoreConfigReader.read(config);
            if (check) {
                out.println("the configuration is right");
                return 0;
            }
            logging.accept(settings.log());
            new Service(settings, clock, ending, out).run();
            return 0;
        } catch (ConfigException e) {
            e.problems().forEach(problem -> err.println("error: " + problem));
            return WRONG_USE;
        } catch (StoreException | IOException e) {
            err.println("error: the core can't serve: " + e.getMessage());
            return CAN_NOT_SERVE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CAN_NOT_SERVE;
        }
    }

    private static String help() {
        StringBuilder help = new StringBuilder("""
                Usage: core [--config FILE] [--check | --restore BACKUP]
                Serves a core over gRPC and HTTP, with the models that are loaded into it.

                  --config FILE  what to serve and where; without it, every key has its default
                  --check        reads the configuration and says what is wrong with it, and serves nothing
                  --restore BACKUP  makes the data of a core that is stopped be those of a backup, and serves nothing
                  --version      the product's version, and that of the contract it keeps
                  --help         this text

                Keys of the configuration, which is YAML:
                """);
        for (CoreKey key : CoreKey.values()) {
            help.append(String.format("  %-24s %s%n", key.path(), key.meaning()));
            help.append(
                    String.format("  %-24s default: %s%n", "", key.standard().isEmpty() ? "none" : key.standard()));
        }
        return help.toString();
    }
}
