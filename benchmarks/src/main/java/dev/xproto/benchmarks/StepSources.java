package dev.xproto.benchmarks;

import dev.xproto.codegen.GenerationRequest;
import dev.xproto.codegen.GenerationResult;
import dev.xproto.codegen.GenerationRun;
import dev.xproto.codegen.Generators;
import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.output.OutputRoot;
import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Java sources as a large synchronizer has them: generated models, and a sync step for each. */
final class StepSources {
    private static final String PACKAGE = "xproto.models.synthetic";

    private StepSources() {}

    /** Writes the sources below the folder, and names them. */
    static List<Path> write(int models, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (GeneratedFile file : generate(SyntheticModels.of(models))) {
            if (file.root() == OutputRoot.SOURCES) {
                files.add(write(folder.resolve(file.path()), file.content()));
            }
        }
        for (int i = 0; i < models; i++) {
            files.add(write(folder.resolve("steps/SyncModel" + i + ".java"), step("Model" + i, i)));
        }
        return files;
    }

    private static List<GeneratedFile> generate(List<SourceFile> sources) {
        ModelGraph graph = new XprotoCompiler()
                .compile(new CompileRequest(sources, List.of(), Set.of(), false))
                .graph()
                .orElseThrow();
        GenerationResult result = new GenerationRun(Generators.load(StepSources.class.getClassLoader()))
                .run(new GenerationRequest(graph, Set.copyOf(sources), Map.of(), List.of("java"), Map.of()));
        if (result.files().isEmpty()) {
            throw new IllegalStateException(result.diagnostics().toString());
        }
        return result.files();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private static String step(String model, int i) {
        return """
                package steps;

                import %1$s.%2$s;
                import dev.xproto.sync.annotation.SyncStep;
                import dev.xproto.sync.model.Models;
                import dev.xproto.sync.step.Actuator;
                import dev.xproto.sync.step.DeferredException;

                /** Makes devices equal to their model. */
                @SyncStep(observes = %2$s.class)
                final class Sync%2$s implements Actuator<%2$s> {
                    private final Models models;

                    Sync%2$s(Models models) {
                        this.models = models;
                    }

                    @Override
                    public void syncRecord(%2$s o) {
                        if (o.getName().isEmpty()) {
                            throw new DeferredException("it has no name yet");
                        }
                        send("set", o.getName(), o.getValue%3$d2());
                    }

                    @Override
                    public void deleteRecord(%2$s o) {
                        if (models.query(%2$s.TYPE).where(%2$s.NAME.eq(o.getName())).list().isEmpty()) {
                            send("clear", o.getName(), 0);
                        }
                    }

                    private void send(String verb, String name, long value) {
                        if (verb.isEmpty()) {
                            throw new IllegalStateException(name + " " + value);
                        }
                    }
                }
                """.formatted(PACKAGE, model, i);
    }
}
