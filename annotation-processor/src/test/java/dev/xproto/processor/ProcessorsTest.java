package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.xproto.processor.read.ApiNames;
import dev.xproto.processor.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** How the processors behave among the compiler, other processors and build tools. */
final class ProcessorsTest {
    private static final String STEP = """
            package dev.example;

            @dev.xproto.sync.annotation.PullStep(observes = Late.class)
            final class PullLate implements dev.xproto.sync.step.Puller {
                @Override
                public void pullRecords() {}
            }
            """;
    private static final String LATE = """
            package dev.example;

            import dev.xproto.sync.model.ModelType;
            import dev.xproto.sync.model.ObjectState;

            @dev.xproto.sync.annotation.XprotoModel(name = "Late", app = "late")
            class Late extends dev.xproto.sync.model.ModelObject {
                static final ModelType<Late> TYPE =
                        ModelType.concrete("Late", Late.class, Late::new, () -> java.util.List.of());

                Late(ObjectState state) {
                    super(state);
                }
            }
            """;

    /** Sees the annotations of steps, and writes a model in the second round. */
    private static final class LateWriter extends AbstractProcessor {
        private final List<String> seen = new ArrayList<>();
        private int rounds;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.forEach(each -> seen.add(each.getQualifiedName().toString()));
            rounds++;
            if (rounds == 1) {
                write("dev.example.Unrelated", "package dev.example; final class Unrelated {}");
            } else if (rounds == 2) {
                write("dev.example.Late", LATE);
            }
            return false;
        }

        private void write(String name, String text) {
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void waitForModelsThatAnotherProcessorWritesLater() {
        LateWriter writer = new LateWriter();
        Compilation compilation =
                with(new StepProcessor(), new StepIndexProcessor(), writer).compile(step());
        assertThat(Said.complaints(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFile("dev.example.PullLate_StepFactory"))
                .isPresent();
        assertThat(compilation.generatedFile(
                        StandardLocation.CLASS_OUTPUT, "META-INF/services/" + ApiNames.STEP_FACTORY))
                .isPresent();
    }

    @Test
    void leaveTheAnnotationsToOthers() {
        LateWriter writer = new LateWriter();
        Compilation compilation =
                with(new StepProcessor(), new StepIndexProcessor(), writer).compile(step());
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(writer.seen).contains(ApiNames.PULL_STEP, ApiNames.XPROTO_MODEL);
    }

    @Test
    void areSilentAboutWhatTheCompilerReports() {
        Compilation compilation =
                with(new StepProcessor(), new StepIndexProcessor()).compile(step());
        assertThat(compilation.errors()).hasSize(1);
        assertThat(Said.actual(compilation)).extracting(Said::code).containsOnly("javac");
    }

    @Test
    void areSilentAboutWarningsThatAnOptionNames() {
        String twice = STEP.replace("Late.class", "{Late.class, Late.class}");
        List<JavaFileObject> sources = List.of(source("PullLate", twice), source("Late", LATE));
        assertThat(Said.actual(Javac.compiler().compile(sources)))
                .extracting(Said::code)
                .containsExactly("SP0205");
        assertThat(Said.actual(Javac.compiler("-A" + Report.SUPPRESS + "=SP0604, SP0205")
                        .compile(sources)))
                .isEmpty();
    }

    @Test
    void writeTheSameBytesInWhateverOrderTheSourcesCome() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(List.of(source("Late", LATE)));
        for (String name : List.of("B", "A", "C")) {
            sources.add(source(name, STEP.replace("PullLate", name)));
        }
        String forwards = index(Javac.compiler().compile(sources));
        Collections.reverse(sources);
        assertThat(index(Javac.compiler().compile(sources)))
                .isEqualTo(forwards)
                .isEqualTo("dev.example.A_StepFactory\ndev.example.B_StepFactory\ndev.example.C_StepFactory\n");
    }

    @Test
    void turnAnExceptionOfTheirOwnIntoAMessage() {
        GuardedProcessor broken = new GuardedProcessor() {
            @Override
            void start(dev.xproto.processor.read.Compilation compilation, Report report) {}

            @Override
            void work(RoundEnvironment round) {
                throw new IllegalStateException("on purpose");
            }
        };
        Compilation compilation = with(broken).compile(source("PullLate", STEP), source("Late", LATE));
        assertThat(Said.actual(compilation)).extracting(Said::code).contains("SP9000");
        assertThat(compilation.errors().get(0).getMessage(Locale.ROOT)).contains("on purpose");
    }

    @Test
    void areFoundByTheCompiler() {
        assertThat(ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type))
                .contains(StepProcessor.class, StepIndexProcessor.class);
    }

    @Test
    void tellBuildToolsWhichOfThemNeedsAllSteps() throws IOException {
        try (var file = Objects.requireNonNull(
                StepProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors"))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyInAnyOrder(
                            StepProcessor.class.getName() + ",isolating",
                            StepIndexProcessor.class.getName() + ",aggregating");
        }
    }

    private static Compiler with(Processor... processors) {
        return Compiler.javac().withProcessors(processors).withOptions("-Xlint:all,-processing");
    }

    private static JavaFileObject step() {
        return source("PullLate", STEP);
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString("dev.example." + name, text);
    }

    private static String index(Compilation compilation) throws IOException {
        JavaFileObject file = compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/services/" + ApiNames.STEP_FACTORY)
                .orElseThrow();
        try (var in = file.openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
