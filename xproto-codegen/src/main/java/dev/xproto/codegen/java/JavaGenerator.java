package dev.xproto.codegen.java;

import com.google.auto.service.AutoService;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.GeneratorId;
import dev.xproto.codegen.output.OutputException;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes Java of models: for {@code M} an interface {@code MModel} and a class {@code M}; for each package a
 * {@code package-info.java}; for the jar a list of all of them, by which imports and stores find classes. Stateless; safe
 * for use by many threads.
 */
@AutoService(Generator.class)
public final class JavaGenerator implements Generator {
    private static final GeneratorId ID = new GeneratorId("java");

    @Override
    public GeneratorId id() {
        return ID;
    }

    /** Everything that keeps the models from becoming classes; empty when nothing does. */
    @Override
    public List<Diagnostic> check(GeneratorContext context) {
        return new Run(context).problems();
    }

    /** @throws OutputException the models can't become classes, for the reasons that {@link #check} gives */
    @Override
    public void generate(GeneratorContext context, OutputSink out) {
        Run run = new Run(context);
        List<Diagnostic> problems = run.problems();
        if (!problems.isEmpty()) {
            throw new OutputException(problems);
        }
        run.write(out);
    }

    private static final class Run {
        private final GeneratorContext context;
        private final Diagnostics diagnostics = new Diagnostics();
        private final Shapes shapes;
        private final ModelClasses classes;
        private final Naming naming;

        Run(GeneratorContext context) {
            this.context = context;
            this.shapes = new Shapes(context);
            this.classes = new ModelClasses(context);
            this.naming = new Naming(shapes, classes, diagnostics);
        }

        List<Diagnostic> problems() {
            new Checks(context, shapes, classes, diagnostics).run();
            context.models().forEach(naming::of);
            return diagnostics.sorted();
        }

        void write(OutputSink out) {
            List<Model> models = context.models();
            Map<String, List<Model>> packages = new TreeMap<>();
            for (Model model : models) {
                write(model, out);
                packages.computeIfAbsent(classes.get(model.name()).packageName(), name -> new ArrayList<>())
                        .add(model);
            }
            packages.keySet().removeAll(handWritten());
            packages.forEach((name, content) -> out.source(PackageInfo.path(name), PackageInfo.of(name, content)));
            out.resource(ModelList.PATH, ModelList.of(models, classes));
        }

        private void write(Model model, OutputSink out) {
            ModelScope scope = new ModelScope(shapes.of(model), naming, classes);
            ModelGraph graph = shapes.graph();
            out.source(SourceText.path(scope.interfaceOf(model)), new ModelInterface(scope, graph).text());
            out.source(SourceText.path(scope.self()), new ModelClass(scope, graph).text());
        }

        private Set<String> handWritten() {
            String packages =
                    context.option(GeneratorContext.HAND_WRITTEN_PACKAGES).orElse("");
            return Arrays.stream(packages.split(",", -1)).map(String::strip).collect(Collectors.toSet());
        }
    }
}
