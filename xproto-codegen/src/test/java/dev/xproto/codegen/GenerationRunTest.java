package dev.xproto.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.ModelGraph;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationRunTest {
    private static final Generator ONE = generator("one", out -> out.resource("one.txt", "1"));
    private static final Generator TWO = generator("two", out -> out.resource("two.txt", "2"));

    private static Generator generator(String name, Consumer<OutputSink> work) {
        return new Generator() {
            @Override
            public GeneratorId id() {
                return new GeneratorId(name);
            }

            @Override
            public void generate(GeneratorContext context, OutputSink out) {
                work.accept(out);
            }
        };
    }

    private static GenerationResult run(Generators generators, String... targets) {
        ModelGraph graph = new ModelGraph(List.of(), List.of(), List.of());
        return new GenerationRun(generators)
                .run(new GenerationRequest(graph, Set.of(), Map.of(), List.of(targets), Map.of()));
    }

    private static List<String> messages(GenerationResult result) {
        return result.diagnostics().stream().map(Diagnostic::message).toList();
    }

    @Test
    void runsWhatIsAskedForOnce() {
        GenerationResult result = run(Generators.of(ONE, TWO), "two", "one", "two");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.files()).extracting("path").containsExactly("one.txt", "two.txt");
    }

    @Test
    void tellsEveryUnknownTargetWithTheNearestOne() {
        GenerationResult result = run(Generators.of(ONE, TWO), "tow", "one", "nonsense");

        assertThat(messages(result)).containsExactly("unknown target `nonsense`", "unknown target `tow`");
        assertThat(result.diagnostics().get(1).help()).isEqualTo("did you mean `two`?");
        assertThat(result.diagnostics().get(0).notes()).containsExactly("the targets are one, two");
        assertThat(result.files()).isEmpty();
    }

    @Test
    void keepsNothingWhenOneGeneratorThrows() {
        Generator bad = generator("bad", out -> {
            throw new IllegalStateException("out of ideas");
        });

        GenerationResult result = run(Generators.of(ONE, bad), "one", "bad");

        assertThat(messages(result)).containsExactly("target `bad` failed: out of ideas");
        assertThat(result.diagnostics().get(0).code()).isEqualTo(CodegenCode.FAILED_GENERATOR);
        assertThat(result.diagnostics().get(0).help()).contains("test-classes");
        assertThat(result.files()).isEmpty();
    }

    @Test
    void keepsNothingWhenTwoGeneratorsClash() {
        Generator thief = generator("thief", out -> out.resource("ONE.txt", "x"));

        GenerationResult result = run(Generators.of(ONE, thief), "one", "thief");

        assertThat(messages(result))
                .containsExactly("output paths `one.txt` and `ONE.txt` of `one` and `thief` differ only by case");
        assertThat(result.files()).isEmpty();
    }

    @Test
    void makesNothingWhenACheckFindsAnError() {
        Generator strict = new Generator() {
            @Override
            public GeneratorId id() {
                return new GeneratorId("strict");
            }

            @Override
            public List<Diagnostic> check(GeneratorContext context) {
                return List.of(CodegenCode.PATH_CLASH.diagnostic("not like this", ""));
            }

            @Override
            public void generate(GeneratorContext context, OutputSink out) {
                throw new AssertionError("must not be asked");
            }
        };

        assertThat(messages(run(Generators.of(ONE, strict), "one", "strict"))).containsExactly("not like this");
    }

    @Test
    void refusesTwoGeneratorsOfOneName() {
        Generator other = new Generator() {
            @Override
            public GeneratorId id() {
                return new GeneratorId("one");
            }

            @Override
            public void generate(GeneratorContext context, OutputSink out) {}
        };

        GenerationResult result = run(Generators.of(ONE, other), "one");

        assertThat(result.diagnostics()).hasSize(1);
        assertThat(result.diagnostics().get(0).code()).isEqualTo(CodegenCode.DUPLICATE_GENERATOR);
        assertThat(result.diagnostics().get(0).message()).contains("two generators are called `one`", "test-classes");
    }

    @Test
    void tellsWhichGeneratorCannotBeLoaded(@TempDir Path jar) throws IOException {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(Generator.class.getName()), "com.acme.Missing\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            Generators generators = Generators.load(loader);

            assertThat(generators.faults()).hasSize(1);
            assertThat(generators.faults().get(0).message()).contains("com.acme.Missing");
        }
    }
}
