package dev.xproto.cli;

import dev.xproto.codegen.GenerationRequest;
import dev.xproto.codegen.GenerationResult;
import dev.xproto.codegen.GenerationRun;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.Generators;
import dev.xproto.codegen.output.DirectorySink;
import dev.xproto.codegen.output.OutputException;
import dev.xproto.codegen.output.WriteReport;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                PACKAGE,
                SETTING,
                Compilation.STRICT,
                Compilation.IMPORT,
                Compilation.NO_CORE,
                Report.FORMAT);
    }

    @Override
    public List<String> more() {
        return List.of(
                "Targets: " + String.join(", ", generators().names()),
                "",
                "Only what has changed is written; what was generated before and isn't any more is removed. Files that",
                "weren't generated are never touched.",
                "",
                "Example:",
                "  xproto generate --target java,tosca --output out src/main/xproto");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        Report report = Report.of(arguments, console);
        Path output = console.folder().resolve(required(arguments, OUTPUT));
        List<String> targets = targets(arguments);
        Map<String, String> settings = settings(arguments);
        Compilation compilation = Compilation.of(arguments, console);
        List<Diagnostic> diagnostics = new ArrayList<>(compilation.diagnostics());
        if (compilation.graph().isEmpty()) {
            report.print(diagnostics);
            return ExitCode.ERRORS_IN_INPUT;
        }
        GenerationResult result = new GenerationRun(generators())
                .run(new GenerationRequest(
                        compilation.graph().get(),
                        new HashSet<>(compilation.sources()),
                        compilation.imports().classes(),
                        targets,
                        settings));
        diagnostics.addAll(result.diagnostics());
        if (result.hasErrors()) {
            report.print(diagnostics);
            return ExitCode.NOT_DONE;
        }
        return write(result, output, report, diagnostics, console);
    }

    private static ExitCode write(
            GenerationResult result, Path output, Report report, List<Diagnostic> diagnostics, Console console) {
        DirectorySink sink = new DirectorySink(output, output, output.resolve(MANIFEST));
        result.writeTo(sink);
        try {
            WriteReport written = sink.commit();
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

    private static Generators generators() {
        return Generators.load(GenerateCommand.class.getClassLoader());
    }

    private static String required(Arguments arguments, Option option) throws UsageException {
        return arguments
                .value(option.name())
                .orElseThrow(
                        () -> new UsageException("`" + option.name() + "` is missing", "add `" + option.usage() + "`"));
    }

    /** Unknown targets are told before anything is read: the slip is in what was typed. */
    private static List<String> targets(Arguments arguments) throws UsageException {
        required(arguments, TARGET);
        List<String> targets = arguments.list(TARGET.name());
        Generators generators = generators();
        Diagnostics diagnostics = new Diagnostics();
        generators.faults().forEach(diagnostics::report);
        targets.forEach(target -> generators.find(target, diagnostics));
        List<Diagnostic> faults = diagnostics.sorted();
        if (!faults.isEmpty()) {
            List<String> messages = faults.stream().map(Diagnostic::message).toList();
            throw new UsageException(
                    String.join("; ", messages),
                    faults.get(0).help() + "; the targets are " + String.join(", ", generators.names()));
        }
        return targets;
    }

    private static Map<String, String> settings(Arguments arguments) throws UsageException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : arguments.values(SETTING.name())) {
            int equals = setting.indexOf('=');
            if (equals <= 0) {
                throw new UsageException("`" + setting + "` is no setting", "write `" + SETTING.usage() + "`");
            }
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        arguments.value(PACKAGE.name()).ifPresent(name -> settings.put(GeneratorContext.PACKAGE, name));
        return settings;
    }
}
