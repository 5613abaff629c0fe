package dev.xproto.example.helloworld;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.processor.StepIndexProcessor;
import dev.xproto.processor.StepProcessor;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step for the wrong class is wrong where it is written, with the models as they are generated. */
final class WrongStepTest {
    @TempDir
    Path classes;

    @Test
    void observingAModelThatTheStepDoesNotTakeIsACompileError() {
        List<Diagnostic<? extends JavaFileObject>> said = compile("HelloWorldServiceInstance.class");
        assertThat(said).singleElement().satisfies(error -> {
            assertThat(error.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
            assertThat(error.getLineNumber()).isEqualTo(6);
            assertThat(error.getMessage(Locale.ROOT))
                    .contains("[SP0203] `HelloWorldServiceInstance` is no `HelloWorldService`")
                    .contains("help: name `HelloWorldService` here");
        });
    }

    @Test
    void observingTheModelThatTheStepTakesIsNone() {
        assertThat(compile("HelloWorldService.class")).isEmpty();
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(String observed) {
        String source = """
                import dev.xproto.example.helloworld.models.HelloWorldService;
                import dev.xproto.example.helloworld.models.HelloWorldServiceInstance;
                import dev.xproto.sync.annotation.SyncStep;
                import dev.xproto.sync.step.Actuator;

                @SyncStep(observes = %s)
                class Step implements Actuator<HelloWorldService> {
                    public void syncRecord(HelloWorldService o) {}

                    public void deleteRecord(HelloWorldService o) {}
                }
                """.formatted(observed);
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null, null, said, List.of("-d", classes.toString()), null, List.of(new Source(source)));
        task.setProcessors(List.of(new StepProcessor(), new StepIndexProcessor()));
        assertThat(task.call()).isNotNull();
        return said.getDiagnostics();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("mem:///Step.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
