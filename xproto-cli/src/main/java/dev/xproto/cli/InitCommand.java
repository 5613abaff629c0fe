package dev.xproto.cli;

import dev.xproto.codegen.output.Reasons;
import dev.xproto.parser.diagnostics.NearestNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Begins a project. */
final class InitCommand implements Command {
    private static final List<String> KINDS = List.of("work", "watcher", "hybrid");
    private static final Option KIND = Option.value(
            "--kind",
            "KIND",
            "What drives it: `work` that is due, `watcher` for changes it is told of, `hybrid` for both.");
    private static final Option PACKAGE =
            Option.value("--package", "NAME", "The package of its classes; else com.example and its name.");
    private static final Option OUTPUT =
            Option.value("--output", "FOLDER", "Where to put it; else a folder of its name.");
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*";
    private static final int LONGEST = 50;

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String summary() {
        return "Begin a project: models, a step, its test, a recipe, and a script that runs it.";
    }

    @Override
    public String usage() {
        return "--kind KIND [OPTION...] NAME";
    }

    @Override
    public List<Option> options() {
        return List.of(KIND, PACKAGE, OUTPUT);
    }

    @Override
    public List<String> choices(Option option) {
        return option.equals(KIND) ? KINDS : option.choices();
    }

    @Override
    public boolean takesFiles() {
        return false;
    }

    @Override
    public List<String> more() {
        return List.of(
                "The project builds with `mvn verify`, and `./run --once` runs it on a core of its own.",
                "",
                "Example:",
                "  xproto init --kind work --package com.acme.lamps lamps");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        String kind = kind(arguments.required(KIND));
        String name = name(arguments);
        Optional<String> chosen = arguments.value(PACKAGE);
        String packageName = chosen.orElse("com.example." + name.replace("-", ""));
        if (!SourceVersion.isName(packageName)) {
            throw new UsageException("`" + packageName + "` is no name of a package", "name one with `--package`");
        }
        String folder = arguments.value(OUTPUT).orElse(name);
        Path place = console.folder().resolve(folder);
        try {
            if (!Folders.isFree(place)) {
                throw new UsageException("`" + folder + "` is there already", "choose another name or `--output`");
            }
            Interrupts.heldBack(() -> write(new Scaffold(kind, name, packageName), place));
        } catch (UncheckedIOException e) {
            console.note("`" + folder + "` can't be written: " + Reasons.of(Objects.requireNonNull(e.getCause())));
            return ExitCode.NOT_DONE;
        } catch (IOException e) {
            console.note("`" + folder + "` can't be looked at: " + Reasons.of(e));
            return ExitCode.NOT_DONE;
        }
        console.out().println("Made `" + folder + "`. Next: cd " + folder + " && ./run --once");
        return ExitCode.FINE;
    }

    private static Path write(Scaffold scaffold, Path place) {
        try {
            scaffold.write(place);
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kind(String kind) throws UsageException {
        if (!KINDS.contains(kind)) {
            String question = NearestNames.question(kind, KINDS);
            throw new UsageException(
                    "`" + kind + "` is no value of `" + KIND.name() + "`",
                    question.isEmpty() ? "use one of " + String.join(", ", KINDS) : question);
        }
        return kind;
    }

    private static String name(Arguments arguments) throws UsageException {
        if (arguments.rest().size() != 1) {
            throw new UsageException("one name is needed", "write `xproto init --kind work NAME`");
        }
        String name = arguments.rest().get(0);
        if (!name.matches(NAME) || name.length() > LONGEST) {
            throw new UsageException(
                    "`" + name + "` can't be the name of a project",
                    "use at most " + LONGEST + " lower-case letters and digits, and dashes between words");
        }
        return name;
    }
}
