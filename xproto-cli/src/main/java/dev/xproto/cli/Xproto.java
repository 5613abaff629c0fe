package dev.xproto.cli;

import dev.xproto.parser.diagnostics.NearestNames;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The {@code xproto} command. Its table of commands is what help is printed from. */
public final class Xproto {
    private static final List<Command> COMMANDS = List.of(new LintCommand(), new GenerateCommand());

    /** Commands that are planned and not made yet; naming one is no slip, so the answer is another. */
    private static final List<String> PLANNED = List.of("format", "check-compat", "graph", "init");

    private final Console console;

    Xproto(Console console) {
        this.console = console;
    }

    /**
     * Runs the command and ends the process: with 0 when all is well, with 1 when the input has errors, with 2 when it was
     * called wrongly or couldn't do its work.
     */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
        ExitCode code = new Xproto(new Console(out, err, Path.of(""), classPath)).run(List.of(args));
        out.flush();
        err.flush();
        boolean lost = out.checkError() && code == ExitCode.FINE;
        System.exit(lost ? ExitCode.NOT_DONE.number() : code.number());
    }

    /** Output is UTF-8 whatever the machine's encoding is, as model files are. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs the command. */
    ExitCode run(List<String> words) {
        try {
            return dispatch(words);
        } catch (UsageException e) {
            console.err().println("xproto: " + e.getMessage());
            if (!e.help().isEmpty()) {
                console.err().println("  help: " + e.help());
            }
            console.err().println("  `xproto --help` tells how to call it.");
            return ExitCode.NOT_DONE;
        } catch (RuntimeException | StackOverflowError e) {
            console.err()
                    .println("xproto: this is a fault of xproto " + Version.text() + ", not of your models: please"
                            + " report it with what you typed");
            console.err().println("  " + e);
            for (StackTraceElement element :
                    Arrays.stream(e.getStackTrace()).limit(5).toList()) {
                console.err().println("    at " + element);
            }
            return ExitCode.NOT_DONE;
        }
    }

    private ExitCode dispatch(List<String> words) throws UsageException {
        if (words.isEmpty()) {
            Help.all(COMMANDS, console.err());
            return ExitCode.NOT_DONE;
        }
        String first = words.get(0);
        List<String> rest = words.subList(1, words.size());
        switch (first) {
            case "--help", "-h", "help" -> {
                return help(rest);
            }
            case "--version", "-V" -> {
                console.out().println("xproto " + Version.text());
                return ExitCode.FINE;
            }
            default -> {
                Command command = command(first);
                if (rest.contains("--help") || rest.contains("-h")) {
                    Help.of(command, console.out());
                    return ExitCode.FINE;
                }
                return command.run(Arguments.parse(command.options(), rest), console);
            }
        }
    }

    private ExitCode help(List<String> about) throws UsageException {
        if (about.isEmpty()) {
            Help.all(COMMANDS, console.out());
        } else {
            Help.of(command(about.get(0)), console.out());
        }
        return ExitCode.FINE;
    }

    private static Command command(String name) throws UsageException {
        for (Command command : COMMANDS) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        List<String> names = COMMANDS.stream().map(Command::name).toList();
        String there = "use one of " + String.join(", ", names);
        if (PLANNED.contains(name)) {
            throw new UsageException("`xproto " + name + "` isn't there yet", there);
        }
        if (name.startsWith("-")) {
            throw new UsageException(
                    "`" + name + "` stands where a command is expected",
                    name.startsWith("--lint")
                            ? "write `xproto lint FILE...`"
                            : "write `xproto generate --target TARGET --output FOLDER FILE...`");
        }
        String question = NearestNames.question(name, names);
        throw new UsageException("unknown command `" + name + "`", question.isEmpty() ? there : question);
    }
}
