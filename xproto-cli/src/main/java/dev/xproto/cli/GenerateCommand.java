package dev.xproto.cli;

import dev.xproto.codegen.GenerationResult;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.output.DirectorySink;
import dev.xproto.codegen.output.OutputException;
import dev.xproto.codegen.output.WriteReport;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.ModelGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes something of model files. */
final class GenerateCommand implements Command {
    private static final Option TARGET = Option.value("--target", "NAME[,NAME]", "What to make. May be given again.");
    private static final Option OUTPUT = Option.value("--output", "FOLDER", "Where to put it.");
    private static final Option PACKAGE =
            Option.value("--package", "NAME", "The package of generated classes of files that name none.");
    private static final Option SETTING =
            Option.value("--set", "NAME=VALUE", "A setting for the targets. May be given again.");

    /** Remembers, in the folder of output, which files are ours. */
    private static final String MANIFEST = ".xproto-manifest";

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public String summary() {
        return "Make classes, TOSCA types and more of model files.";
    }

    @Override
    public String usage() {
        return "--target NAME[,NAME] --output FOLDER [OPTION...] FILE...";
    }

    @Override
    public List<Option> options() {
        return List.of(
                TARGET,
                OUTPUT,
                Selection.MODELS,
                Selection.APPS,
                PACKAGE,
                SETTING,
                Compilation.STRICT,
                Compilation.IMPORT,
                Compilation.NO_CORE,
                Report.FORMAT);
    }

    @Override
    public List<String> choices(Option option) {
        return option.equals(TARGET) ? new Targets().names() : option.choices();
    }

    @Override
    public List<String> more() {
        return List.of(
                "Targets: " + String.join(", ", new Targets().names()),
                "",
                "Several targets are made in one run, below one folder. Only what has changed is written; what was",
                "generated before and isn't any more is removed. Files that weren't generated are never touched. With",
                "an error in the models nothing is written.",
                "",
                "Examples:",
                "  xproto generate --target java,tosca --output out src/main/xproto",
                "  xproto generate --target tosca --include-apps access --output out models/*.xproto");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        Path output = console.folder().resolve(arguments.required(OUTPUT));
        arguments.required(TARGET);
        Targets all = new Targets();
        List<String> targets =
                all.checked(arguments.list(TARGET), arguments.has(Selection.MODELS) || arguments.has(Selection.APPS));
        Map<String, String> settings = settings(arguments);
        Report report = Report.of(arguments, console);
        Compilation compilation = Compilation.of(arguments, console);
        List<Diagnostic> diagnostics = new ArrayList<>(compilation.diagnostics());
        Optional<ModelGraph> graph = compilation.graph();
        if (graph.isEmpty()) {
            report.print(diagnostics);
            return ExitCode.ERRORS_IN_INPUT;
        }
        settings.putAll(Selection.settings(arguments, graph.get(), compilation.sources()));
        GenerationResult result = all.make(graph.get(), compilation, targets, settings);
        diagnostics.addAll(result.diagnostics());
        if (result.hasErrors()) {
            report.print(diagnostics);
            return ExitCode.ERRORS_IN_INPUT;
        }
        return write(result, output, report, diagnostics, console);
    }

    private static ExitCode write(
            GenerationResult result, Path output, Report report, List<Diagnostic> diagnostics, Console console) {
        DirectorySink sink = new DirectorySink(output, output, output.resolve(MANIFEST));
        result.writeTo(sink);
        try {
            WriteReport written = Interrupts.heldBack(sink::commit);
            report.print(diagnostics);
            console.err()
                    .println("Wrote " + written.written().size() + " files, left " + written.unchanged()
                            + " as they were, removed " + written.removed().size() + ".");
            return ExitCode.FINE;
        } catch (OutputException e) {
            diagnostics.addAll(e.diagnostics());
            report.print(diagnostics);
            return ExitCode.NOT_DONE;
        }
    }

    private static Map<String, String> settings(Arguments arguments) throws UsageException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : arguments.values(SETTING)) {
            int equals = setting.indexOf('=');
            if (equals <= 0) {
                throw new UsageException("`" + setting + "` is no setting", "write `" + SETTING.usage() + "`");
            }
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        Optional<String> name = arguments.value(PACKAGE);
        if (name.isPresent()) {
            settings.put(GeneratorContext.PACKAGE, name.get());
        }
        return settings;
    }
}
