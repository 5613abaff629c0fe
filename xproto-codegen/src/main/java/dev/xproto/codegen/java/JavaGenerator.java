package dev.xproto.codegen.java;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.GeneratorId;
import dev.xproto.codegen.output.OutputException;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Model;
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

    /** How many models are laid out at once: enough for all processors, and few enough to keep in memory. */
    private static final int AT_ONCE = 256;

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
        List<Diagnostic> problems = checkAndGenerate(context, out);
        if (!problems.isEmpty()) {
            throw new OutputException(problems);
        }
    }

    /** What the check finds out about names is needed for the output. */
    @Override
    public List<Diagnostic> checkAndGenerate(GeneratorContext context, OutputSink out) {
        Run run = new Run(context);
        List<Diagnostic> problems = run.problems();
        if (problems.isEmpty()) {
            run.write(out);
        }
        return problems;
    }

    /** A class or interface before it is laid out. */
    private record Type(ClassName name, TypeSpec spec) {
        String text() {
            return SourceText.of(name, spec);
        }
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
            for (int from = 0; from < models.size(); from += AT_ONCE) {
                write(models.subList(from, Math.min(from + AT_ONCE, models.size())), out);
            }
            Map<String, List<Model>> packages = new TreeMap<>();
            for (Model model : models) {
                packages.computeIfAbsent(classes.get(model.name()).packageName(), name -> new ArrayList<>())
                        .add(model);
            }
            packages.keySet().removeAll(handWritten());
            packages.forEach((name, content) -> out.source(PackageInfo.path(name), PackageInfo.of(name, content)));
            out.resource(ModelList.PATH, ModelList.of(models, classes));
        }

        /** Laying out takes most of the time, and every file can be laid out on its own. */
        private void write(List<Model> models, OutputSink out) {
            List<Type> types = new ArrayList<>();
            for (Model model : models) {
                ModelScope scope = new ModelScope(shapes.of(model), naming, classes);
                types.add(new Type(scope.interfaceOf(model), new ModelInterface(scope, shapes.graph()).type()));
                types.add(new Type(scope.self(), new ModelClass(scope, shapes.graph()).type()));
            }
            List<String> texts = types.parallelStream().map(Type::text).toList();
            for (int at = 0; at < types.size(); at++) {
                out.source(SourceText.path(types.get(at).name()), texts.get(at));
            }
        }

        private Set<String> handWritten() {
            String packages =
                    context.option(GeneratorContext.HAND_WRITTEN_PACKAGES).orElse("");
            return Arrays.stream(packages.split(",", -1)).map(String::strip).collect(Collectors.toSet());
        }
    }
}
