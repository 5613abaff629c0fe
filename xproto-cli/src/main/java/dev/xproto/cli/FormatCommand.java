package dev.xproto.cli;

import dev.xproto.codegen.output.Reasons;
import dev.xproto.parser.SourceFiles;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.format.XprotoFormatter;
import dev.xproto.parser.format.XprotoFormatter.FormatResult;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Formats model files where they are. */
final class FormatCommand implements Command {
    private static final Option CHECK =
            Option.flag("--check", "Change nothing; tell which files aren't formatted, with exit code 1.");

    @Override
    public String name() {
        return "format";
    }

    @Override
    public String summary() {
        return "Format model files where they are, or check that they are formatted.";
    }

    @Override
    public String usage() {
        return "[--check] FILE...";
    }

    @Override
    public List<Option> options() {
        return List.of(CHECK, Report.FORMAT);
    }

    @Override
    public List<String> more() {
        return List.of(
                "Comments and groups of lines stay, and what a file says stays the same. Of files with errors in their",
                "syntax none is changed.",
                "",
                "Examples:",
                "  xproto format src/main/xproto",
                "  xproto format --check src/main/xproto");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, String> changed = new LinkedHashMap<>();
        List<String> names = InputFiles.of(arguments.rest(), console.folder());
        for (String name : names) {
            Optional<SourceFile> source = SourceFiles.read(console.folder().resolve(name), name, diagnostics);
            if (source.isPresent()) {
                FormatResult result = new XprotoFormatter().format(source.get());
                result.diagnostics().forEach(diagnostics::report);
                Optional<String> text = result.text();
                if (text.isPresent() && !text.get().equals(source.get().text())) {
                    changed.put(name, text.get());
                }
            }
        }
        List<Diagnostic> said = diagnostics.sorted();
        Report.of(arguments, console).print(said);
        if (diagnostics.hasErrors()) {
            return ExitCode.ERRORS_IN_INPUT;
        }
        return arguments.has(CHECK) ? tell(changed, console) : write(changed, names.size(), console);
    }

    private static ExitCode tell(Map<String, String> changed, Console console) {
        for (String name : changed.keySet()) {
            console.err().println(name + " isn't formatted");
        }
        if (!changed.isEmpty()) {
            console.err().println("  help: run `xproto format`");
        }
        return changed.isEmpty() ? ExitCode.FINE : ExitCode.ERRORS_IN_INPUT;
    }

    private static ExitCode write(Map<String, String> changed, int all, Console console) {
        try {
            Interrupts.heldBack(() -> {
                changed.forEach((name, text) -> replace(console.folder().resolve(name), text));
                return changed.size();
            });
        } catch (UncheckedIOException e) {
            console.note(e.getMessage() + ": " + Reasons.of(Objects.requireNonNull(e.getCause())));
            return ExitCode.NOT_DONE;
        }
        console.err()
                .println("Formatted " + changed.size() + " files, left " + (all - changed.size()) + " as they were.");
        return ExitCode.FINE;
    }

    private static void replace(Path file, String text) {
        try {
            WholeFile.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("`" + file + "` can't be written", e);
        }
    }
}
