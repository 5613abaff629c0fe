package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.processor.read.ApiNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors, and some build tools, compile what changed into the folder that holds the rest. */
final class PartialCompilationTest {
    @TempDir
    Path folder;

    @Test
    void keepsTheStepsThatWereNotCompiledAgain() throws IOException {
        compile(step("A"), step("B"));
        compile(step("B"));
        assertThat(index()).containsExactly("p.A_StepFactory", "p.B_StepFactory");
    }

    @Test
    void forgetsStepsWhoseClassesAreGone() throws IOException {
        compile(step("A"), step("B"));
        Files.delete(classes().resolve("p/A_StepFactory.class"));
        compile(step("B"));
        assertThat(index()).containsExactly("p.B_StepFactory");
    }

    @Test
    void keepsProvidersThatAreListedByHand() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "# ours\np.Own\n\np.Gone # no such class\n");
        Path own = folder.resolve("src/p/Own.java");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "package p; class Own {}");
        compile(own, step("A"));
        assertThat(index()).containsExactly("p.A_StepFactory", "p.Own");
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private Path generated() {
        return folder.resolve("generated");
    }

    private Path file() {
        return classes().resolve("META-INF/services/" + ApiNames.STEP_FACTORY);
    }

    private List<String> index() throws IOException {
        return Files.readAllLines(file());
    }

    private Path step(String name) throws IOException {
        Path source = folder.resolve("src/p/" + name + ".java");
        Files.createDirectories(source.getParent());
        return Files.writeString(source, """
                package p;

                @dev.xproto.sync.annotation.EventStep(technology = "kafka", topics = "a")
                class %s implements dev.xproto.sync.step.EventHandler {
                    @Override
                    public void processEvent(dev.xproto.sync.step.Event event) {}
                }
                """.formatted(name));
    }

    private void compile(Path... sources) throws IOException {
        Files.createDirectories(classes());
        Files.createDirectories(generated());
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = Stream.of(
                            List.of(
                                    "-d",
                                    classes().toString(),
                                    "-s",
                                    generated().toString()),
                            List.of("-cp", classes() + ":" + System.getProperty("java.class.path")))
                    .flatMap(List::stream)
                    .toList();
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(sources));
            task.setProcessors(List.of(new StepProcessor(), new StepIndexProcessor()));
            assertThat(task.call()).isTrue();
        }
    }
}
