package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.xproto.processor.index.StepIndex;
import dev.xproto.processor.report.StepCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is broken is told once, where it is broken, and nothing follows from it. */
final class BadInputTest {
    private static final String MODEL = """
            package far;

            import dev.xproto.sync.model.ModelType;
            import dev.xproto.sync.model.ObjectState;

            @dev.xproto.sync.annotation.XprotoModel(name = "Far", app = "far")
            public class Far extends base.Base implements base.Shared {
                public static final ModelType<Far> TYPE =
                        ModelType.concrete("Far", Far.class, Far::new, () -> java.util.List.of());

                protected Far(ObjectState state) {
                    super(state);
                }
            }
            """;
    private static final String BASE = """
            package base;

            public class Base extends dev.xproto.sync.model.ModelObject {
                protected Base(dev.xproto.sync.model.ObjectState state) {
                    super(state);
                }
            }
            """;
    private static final String STEP = """
            package near;

            @dev.xproto.sync.annotation.SyncStep(observes = far.Far.class)
            final class %s implements dev.xproto.sync.step.Actuator<far.Far> {
                @Override
                public void syncRecord(far.Far o) {}

                @Override
                public void deleteRecord(far.Far o) {}
            }
            """;

    @TempDir
    private Path folder;

    /** The compiler checks the annotation's value before any processor runs; then it is the compiler's to say. */
    @Test
    void aMissingBaseModelIsToldByTheCompilerWhereTheStepNamesTheModel() throws IOException {
        Path jar = modelJar();
        Files.delete(jar.resolve("base/Base.class"));
        Workspace steps = new Workspace(folder.resolve("steps"));
        Path source = steps.source("near/First.java", STEP.formatted("First"));
        assertThat(steps.compile(List.of(source), List.of("-cp", jar + ":" + Workspace.classPath())))
                .isFalse();
        assertThat(steps.said().get(0)).startsWith("First.java:3: error: cannot access base.Base");
        assertThat(steps.ours()).isEmpty();
    }

    @Test
    void whatTheCompilerDoesNotMissIsToldOnceWhereTheFirstStepNamesTheModel() throws IOException {
        Path jar = modelJar();
        Files.delete(jar.resolve("base/Shared.class"));
        Workspace steps = new Workspace(folder.resolve("steps"));
        List<Path> sources = Stream.of("First", "Second", "Third")
                .map(name -> steps.source("near/" + name + ".java", STEP.formatted(name)))
                .toList();
        assertThat(steps.compile(sources, List.of("-cp", jar + ":" + Workspace.classPath())))
                .isFalse();
        assertThat(steps.said())
                .containsExactly(
                        "First.java:3: error: [SP0112] `base.Shared` isn't on the class path, but `Far` extends"
                                + " it\n  help: add the jar that has it to the dependencies; for a model that is the one with its"
                                + " base models");
    }

    @Test
    void nothingIsMissingWhenTheJarIsThere() {
        Path jar = modelJar();
        Workspace steps = new Workspace(folder.resolve("steps"));
        Path source = steps.source("near/First.java", STEP.formatted("First"));
        assertThat(steps.compile(List.of(source), List.of("-cp", jar + ":" + Workspace.classPath())))
                .isTrue();
        assertThat(steps.said()).isEmpty();
    }

    private Path modelJar() {
        Workspace models = new Workspace(folder.resolve("models"));
        List<Path> sources = List.of(
                models.source("far/Far.java", MODEL),
                models.source("base/Base.java", BASE),
                models.source("base/Shared.java", "package base; public interface Shared {}"));
        assertThat(models.compile(sources, List.of("-cp", Workspace.classPath())))
                .isTrue();
        return models.classes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "name: [|:1:8: this is no YAML: ",
                "|: a configuration is a mapping of keys to values",
                "- a list|: a configuration is a mapping of keys to values",
                "required_models: Port|:1:18: `required_models` holds a list of texts",
                "name: {a: b}|:1:7: `name` holds one value, not several",
                "event_bus: {kind: [kafka]}|:1:19: `event_bus.kind` holds one value, not several",
                "required_models: [[Port]]|:1:19: `required_models` holds one value, not several"
            })
    void aBadConfigurationIsToldOnceWithItsPlace(String text, String expected) {
        Path config = Workspace.write(folder.resolve("config.yaml"), text == null ? "" : text);
        assertThat(withConfig(config.toString()))
                .hasSize(1)
                .allSatisfy(message -> assertThat(message)
                        .startsWith("[SP0701] " + config + expected)
                        .contains("help: put it right, or leave `-Axproto.config` out"));
    }

    @Test
    void aConfigurationThatIsNotThereOrNotTextIsToldOnce() throws IOException {
        Path none = folder.resolve("none.yaml");
        assertThat(withConfig(none.toString()))
                .hasSize(1)
                .allSatisfy(message -> assertThat(message).startsWith("[SP0701] " + none + ": there is no such file"));
        assertThat(withConfig(folder.toString())).hasSize(1);
        assertThat(withConfig("\u0000")).hasSize(1);
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "name: Köln".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(withConfig(latin.toString()))
                .hasSize(1)
                .allSatisfy(message -> assertThat(message).contains("is not text in UTF-8"));
        Path bomb = Workspace.write(folder.resolve("bomb.yaml"), "[".repeat(5000));
        assertThat(withConfig(bomb.toString())).hasSize(1);
        Path huge = Workspace.write(folder.resolve("huge.yaml"), "#".repeat(1_000_001));
        assertThat(withConfig(huge.toString()))
                .hasSize(1)
                .allSatisfy(message -> assertThat(message).contains("longer than 1000000 bytes"));
    }

    private static List<String> withConfig(String config) {
        String step = CaseFiles.read(Path.of("src/test/resources/steps/valid/hello-world/SyncHelloWorldService.java"));
        Compilation compilation =
                Javac.compile("dev.example.steps.SyncHelloWorldService", step, "-A" + StepIndex.CONFIG + "=" + config);
        assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
        return Said.complaints(compilation).stream()
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    static Stream<Path> folders() {
        return Stream.of("valid", "invalid").flatMap(kind -> CaseFiles.cases(kind).stream());
    }

    /** Sources with a piece cut out: the compiler may say what it likes, but the checks themselves never fail. */
    @ParameterizedTest
    @MethodSource("folders")
    void brokenSourcesNeverBreakTheChecks(Path cases) {
        SplittableRandom random = new SplittableRandom(cases.toString().hashCode());
        List<Path> sources = CaseFiles.sources(cases);
        for (int i = 0; i < Integer.getInteger("edits", 6); i++) {
            Path victim = sources.get(random.nextInt(sources.size()));
            String text = CaseFiles.read(victim);
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(12));
            String broken = text.substring(0, from) + text.substring(to);
            Path copy = copy(sources, victim, broken);
            Compilation compilation = Javac.compile(CaseFiles.sources(copy), CaseFiles.options(cases, "-proc:only"));
            assertThat(Said.complaints(compilation))
                    .as("%s without %d to %d", victim, from, to)
                    .noneMatch(each -> each.getMessage(Locale.ROOT).contains(StepCode.INTERNAL.id()));
        }
    }

    private Path copy(List<Path> sources, Path victim, String broken) {
        try {
            Path copy = Files.createTempDirectory(folder, "edit");
            for (Path source : sources) {
                String text = source.equals(victim) ? broken : CaseFiles.read(source);
                Workspace.write(copy.resolve(source.getFileName().toString()), text);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
