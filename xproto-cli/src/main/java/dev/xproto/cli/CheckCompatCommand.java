package dev.xproto.cli;

import dev.xproto.parser.compat.Compatibility;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Severity;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whom a change of models breaks. */
final class CheckCompatCommand implements Command {
    private static final Option STRICT = Option.flag("--strict", "What may be harmless is an error too.");

    @Override
    public String name() {
        return "check-compat";
    }

    @Override
    public String summary() {
        return "Compare models with an earlier version and tell what the change breaks.";
    }

    @Override
    public String usage() {
        return "[OPTION...] OLD NEW";
    }

    @Override
    public List<Option> options() {
        return List.of(STRICT, Compilation.IMPORT, Compilation.NO_CORE, Report.FORMAT);
    }

    @Override
    public List<String> more() {
        return List.of(
                "OLD and NEW are model files or folders of them. What breaks clients on the wire, code that uses the",
                "classes, or stored objects is told, each with the way out; `renamed_from` tells what was renamed.",
                "",
                "Example:",
                "  git worktree add ../released v1.0",
                "  xproto check-compat ../released/src/main/xproto src/main/xproto");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        if (arguments.rest().size() != 2) {
            throw new UsageException(
                    "two versions are needed, not " + arguments.rest().size(), "write `xproto check-compat OLD NEW`");
        }
        Report report = Report.of(arguments, console);
        String old = arguments.rest().get(0);
        Compilation before = Compilation.of(List.of(old), arguments, console);
        Compilation after = Compilation.of(List.of(arguments.rest().get(1)), arguments, console);
        Optional<ModelGraph> earlier = before.graph();
        Optional<ModelGraph> later = after.graph();
        if (earlier.isEmpty() || later.isEmpty()) {
            List<Diagnostic> errors = new ArrayList<>(errors(before));
            errors.addAll(errors(after));
            report.print(errors);
            console.note("`" + (earlier.isEmpty() ? old : arguments.rest().get(1))
                    + "` doesn't compile, so nothing can be compared");
            return ExitCode.ERRORS_IN_INPUT;
        }
        List<Diagnostic> said = new ArrayList<>();
        for (Diagnostic diagnostic : new Compatibility().compare(earlier.get(), later.get())) {
            said.add(arguments.has(STRICT) ? diagnostic.as(Severity.ERROR) : diagnostic);
        }
        report.print(said);
        return said.stream().anyMatch(Diagnostic::isError) ? ExitCode.ERRORS_IN_INPUT : ExitCode.FINE;
    }

    private static List<Diagnostic> errors(Compilation compilation) {
        return compilation.hasErrors()
                ? compilation.diagnostics().stream().filter(Diagnostic::isError).toList()
                : List.of();
    }
}
