package dev.xproto.codegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.output.InMemorySink;
import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Graphs for tests, compiled from texts. */
public final class Compiled {
    /** Bases of core models that stand for behaviour. */
    private static final Set<String> BEHAVIOUR = Set.of("AttributeMixin", "AbstractBaseUser", "PlModelMixIn");

    private static final Path SHARED = Path.of("../../shared");

    private Compiled() {}

    /** The graph of these files. */
    public static ModelGraph graph(SourceFile... files) {
        return compile(List.of(), List.of(files));
    }

    private static ModelGraph compile(List<SourceFile> imports, List<SourceFile> sources) {
        CompileResult result = new XprotoCompiler().compile(new CompileRequest(sources, imports, BEHAVIOUR, false));
        assertThat(result.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return result.graph().orElseThrow();
    }

    /** The graph of that text. */
    public static ModelGraph graph(String text) {
        return graph(SourceFile.of("models.xproto", text));
    }

    /** The graph of files of the corpus, each of which imports those before it; without them the test is skipped. */
    public static ModelGraph corpus(String... names) {
        List<SourceFile> files = Arrays.stream(names)
                .map(name -> SourceFile.of(name, shared("corpus/xproto/" + name)))
                .toList();
        int last = files.size() - 1;
        return compile(files.subList(0, last), files.subList(last, files.size()));
    }

    /** The graph of our own core models, which are a module beside this one. */
    public static ModelGraph coreModels() throws IOException {
        Path file = Path.of("../core-models/src/main/xproto/core.xproto");
        return graph(SourceFile.of("core.xproto", Files.readString(file)));
    }

    /** A text beside the checkout; without it the test is skipped. */
    public static String shared(String path) {
        Path file = SHARED.resolve(path);
        assumeTrue(Files.isRegularFile(file), () -> "skipped: " + file + " isn't there");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the generator is given for these graphs, with output wanted for all. */
    public static GeneratorContext context(ModelGraph graph) {
        return new GeneratorContext(graph, Set.copyOf(graph.files()), Map.of(), Map.of());
    }

    /** What the generator says and makes. */
    public static List<GeneratedFile> files(Generator generator, ModelGraph graph) {
        GeneratorContext context = context(graph);
        assertThat(generator.check(context)).isEmpty();
        InMemorySink sink = new InMemorySink();
        generator.generate(context, sink);
        return sink.files();
    }
}
