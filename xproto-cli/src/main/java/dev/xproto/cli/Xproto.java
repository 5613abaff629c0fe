package dev.xproto.cli;

import dev.xproto.cli.Interrupts.InterruptedBeforeWriting;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The {@code xproto} command. Words are read by hand, out of the tables that commands have of their options: a library that
 * reads them by reflection takes longer than checking the core models does.
 */
public final class Xproto {
    /** Set by the launcher, which knows whether there is a terminal. */
    static final String COLOUR = "xproto.colour";

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
        AtomicBoolean finished = Interrupts.told(err);
        Console console = new Console(out, err, Boolean.getBoolean(COLOUR), Path.of(""), classPath());
        ExitCode code = new Xproto(console).run(List.of(args));
        if (out.checkError() && code == ExitCode.FINE) {
            console.note("standard output is closed, so not everything could be printed");
            code = ExitCode.NOT_DONE;
        }
        err.flush();
        finished.set(true);
        Runtime.getRuntime().exit(code.number());
    }

    static List<Path> classPath() {
        List<Path> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                classPath.add(Path.of(entry));
            }
        }
        return classPath;
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
            console.note(e.getMessage());
            if (!e.help().isEmpty()) {
                console.err().println("  help: " + e.help());
            }
            console.err().println("  `xproto --help` tells how to call it.");
            return ExitCode.NOT_DONE;
        } catch (InterruptedBeforeWriting e) {
            return ExitCode.NOT_DONE;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            fault(e);
            return ExitCode.NOT_DONE;
        }
    }

    /** Whoever mends it needs the place; five lines of it are enough. */
    private void fault(Throwable fault) {
        console.note("this is a fault of xproto " + Version.text()
                + ", not of your models: please report it with what you typed");
        console.err().println("  " + fault);
        StackTraceElement[] trace = fault.getStackTrace();
        for (int at = 0; at < Math.min(5, trace.length); at++) {
            console.err().println("    at " + trace[at]);
        }
    }

    private ExitCode dispatch(List<String> words) throws UsageException {
        if (words.isEmpty()) {
            Help.all(Commands.ALL, console.err());
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
                if (first.startsWith("-")) {
                    List<String> today = OldSpelling.withCommand(words);
                    console.note("read as `xproto " + String.join(" ", today) + "`");
                    return dispatch(today);
                }
                return run(Commands.find(first), rest);
            }
        }
    }

    private ExitCode run(Command command, List<String> words) throws UsageException {
        List<String> before = words.contains("--") ? words.subList(0, words.indexOf("--")) : words;
        if (before.contains("--help") || before.contains("-h")) {
            Help.of(command, console.out());
            return ExitCode.FINE;
        }
        return command.run(Arguments.parse(command.options(), words), console);
    }

    private ExitCode help(List<String> about) throws UsageException {
        if (about.isEmpty()) {
            Help.all(Commands.ALL, console.out());
        } else {
            Help.of(Commands.find(about.get(0)), console.out());
        }
        return ExitCode.FINE;
    }
}
