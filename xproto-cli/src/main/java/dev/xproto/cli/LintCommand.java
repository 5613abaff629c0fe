package dev.xproto.cli;

import java.util.List;

/** Checks model files. */
final class LintCommand implements Command {
    @Override
    public String name() {
        return "lint";
    }

    @Override
    public String summary() {
        return "Check model files and tell everything that is wrong with them.";
    }

    @Override
    public String usage() {
        return "[OPTION...] FILE...";
    }

    @Override
    public List<Option> options() {
        return List.of(Compilation.STRICT, Compilation.IMPORT, Compilation.NO_CORE, Report.FORMAT);
    }

    @Override
    public List<String> more() {
        return List.of(
                "A FILE is a model file, a folder of them at any depth, or a pattern in quotes. The core models are known",
                "without being named. Each message has a code; its page under docs/diagnostics/ explains it.",
                "",
                "Examples:",
                "  xproto lint src/main/xproto",
                "  xproto lint --strict --import ../access/access.xproto uplink.xproto",
                "  xproto lint --format sarif models > lint.sarif");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        Report report = Report.of(arguments, console);
        Compilation compilation = Compilation.of(arguments, console);
        report.print(compilation.diagnostics());
        return compilation.hasErrors() ? ExitCode.ERRORS_IN_INPUT : ExitCode.FINE;
    }
}
