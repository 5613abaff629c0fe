package dev.xproto.codegen.deps;

import com.google.auto.service.AutoService;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.GeneratorId;
import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.codegen.text.JsonText;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.index.DependencyIndex;
import dev.xproto.parser.model.Model;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The dependencies between models, {@value #FILE}: for each model that has objects a list of peer, link, and the name that
 * leads back, which is empty when there is none.
 */
@AutoService(Generator.class)
public final class ModelDepsGenerator implements Generator {
    private static final String FILE = "model-deps.json";

    @Override
    public GeneratorId id() {
        return new GeneratorId("model-deps");
    }

    /** A note for each circle of two models or more that output is wanted for one of. */
    @Override
    public List<Diagnostic> check(GeneratorContext context) {
        return DependencyCircles.of(context.graph()).stream()
                .filter(circle -> circle.stream()
                        .anyMatch(step ->
                                context.sources().contains(step.link().span().file())))
                .map(ModelDepsGenerator::note)
                .toList();
    }

    private static Diagnostic note(List<DependencyCircles.Step> circle) {
        DependencyCircles.Step first = circle.get(0);
        String names =
                circle.stream().map(step -> "`" + step.model().name() + "`").collect(Collectors.joining(" needs "));
        Diagnostic note = Diagnostic.at(
                first.link().span(),
                CodegenCode.DEPENDENCY_CYCLE,
                "models need each other: " + names + " needs `" + first.model().name() + "`");
        for (DependencyCircles.Step step : circle.subList(1, circle.size())) {
            note = note.related(
                    step.link().span(),
                    "`" + step.model().name() + "` needs `" + step.link().peer() + "`");
        }
        return note;
    }

    @Override
    public void generate(GeneratorContext context, OutputSink out) {
        DependencyIndex dependencies = DependencyIndex.of(context.graph());
        Map<String, List<List<String>>> all = new TreeMap<>();
        for (Model model : context.models()) {
            if (!model.isAbstract()) {
                all.put(
                        model.name(),
                        dependencies.edges(model).stream()
                                .map(edge -> List.of(
                                        edge.peer(), edge.link(), edge.reverse().orElse("")))
                                .toList());
            }
        }
        out.resource(FILE, JsonText.of(all));
    }
}
