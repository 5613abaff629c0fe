package dev.xproto.cli;

import dev.xproto.codegen.GenerationResult;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints a picture of models: what links to what, and what extends what. */
final class GraphCommand implements Command {
    private static final String MERMAID = "mermaid";
    private static final Option AS = Option.oneOf(
            "--as",
            "What to draw it for: Mermaid, Graphviz, or as the plain list of dependencies.",
            List.of(MERMAID, "graphviz", "model-deps"));

    @Override
    public String name() {
        return "graph";
    }

    @Override
    public String summary() {
        return "Print a picture of models and of their links, to be shown or redirected.";
    }

    @Override
    public String usage() {
        return "[OPTION...] FILE...";
    }

    @Override
    public List<Option> options() {
        return List.of(
                AS, Selection.MODELS, Selection.APPS, Compilation.STRICT, Compilation.IMPORT, Compilation.NO_CORE);
    }

    @Override
    public List<String> more() {
        return List.of(
                "Without `--as` it is drawn for Mermaid, which Markdown pages show. The picture goes to standard output,",
                "everything else beside it.",
                "",
                "Examples:",
                "  xproto graph src/main/xproto > models.mmd",
                "  xproto graph --as graphviz --include-apps access src/main/xproto | dot -Tsvg > models.svg");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        String target = arguments.value(AS).orElse(MERMAID);
        Report report = Report.of(arguments, console);
        Compilation compilation = Compilation.of(arguments, console);
        List<Diagnostic> diagnostics = new ArrayList<>(compilation.diagnostics());
        Optional<ModelGraph> graph = compilation.graph();
        if (graph.isEmpty()) {
            report.print(diagnostics);
            return ExitCode.ERRORS_IN_INPUT;
        }
        Map<String, String> settings = Selection.settings(arguments, graph.get(), compilation.sources());
        GenerationResult result = new Targets().make(graph.get(), compilation, List.of(target), settings);
        diagnostics.addAll(result.diagnostics());
        report.print(diagnostics);
        if (result.hasErrors()) {
            return ExitCode.ERRORS_IN_INPUT;
        }
        Printed picture = new Printed();
        result.writeTo(picture);
        console.out().print(picture.text());
        return ExitCode.FINE;
    }
}
