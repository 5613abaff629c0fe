package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The processors in the hands of a build tool that compiles in steps: it puts an environment of its own around that of
 * javac, and asks of every file from which elements it comes.
 */
final class BuildToolsTest {
    private static final Path KINDS = Path.of("src/test/resources/steps/valid/kinds/Kinds.java");
    private static final Path WRITES = Path.of("src/test/resources/steps/invalid/writes/Writes.java");

    @TempDir
    private Path folder;

    @Test
    void everyFactoryComesFromItsStepAlone() {
        Tool tool = new Tool(new StepProcessor());
        compile(KINDS, tool);
        assertThat(tool.resources).isEmpty();
        assertThat(tool.sources)
                .hasSize(7)
                .allSatisfy((factory, origins) -> assertThat(origins)
                        .containsExactly(factory.replace("_StepFactory", "").replace("Kinds_", "Kinds.")));
    }

    @Test
    void theListComesFromAllStepsAndNothingElseIsWritten() {
        Tool tool = new Tool(new StepIndexProcessor());
        compile(KINDS, tool, new StepProcessor());
        assertThat(tool.sources).isEmpty();
        assertThat(tool.resources)
                .hasSize(1)
                .allSatisfy((list, origins) -> assertThat(origins).hasSize(7));
    }

    @Test
    void aFactoryIsTheSameWhateverIsCompiledBesideIt() throws IOException {
        Workspace alone = new Workspace(folder.resolve("alone"));
        Workspace together = new Workspace(folder.resolve("together"));
        List<String> options = List.of("-cp", Workspace.classPath());
        assertThat(alone.compile(List.of(KINDS), options)).isTrue();
        assertThat(together.compile(
                        List.of(Path.of("src/test/resources/steps/valid/views/Views.java"), KINDS), options))
                .isTrue();
        Map<String, String> factories = ValidStepsTest.onDisk(folder.resolve("alone/generated"));
        assertThat(factories).hasSize(7);
        assertThat(ValidStepsTest.onDisk(folder.resolve("together/generated"))).containsAllEntriesOf(factories);
    }

    @Test
    void withoutMethodsToLookAtNothingIsSaidOfThem() {
        Workspace workspace = compile(WRITES, new Tool(new StepProcessor()), new Tool(new StepIndexProcessor()));
        assertThat(workspace.said()).isEmpty();
        Workspace bare = compile(WRITES, new StepProcessor());
        assertThat(bare.ours()).extracting(Said::code).contains("SP0801");
    }

    private Workspace compile(Path source, Processor... processors) {
        Workspace workspace = new Workspace(folder);
        assertThat(workspace.compile(List.of(source), List.of("-cp", Workspace.classPath()), Arrays.asList(processors)))
                .as(workspace.said().toString())
                .isTrue();
        return workspace;
    }

    /** Runs a processor as such a tool does. */
    private static final class Tool extends AbstractProcessor {
        private final Map<String, List<String>> sources = new TreeMap<>();
        private final Map<String, List<String>> resources = new TreeMap<>();
        private final Processor processor;

        Tool(Processor processor) {
            this.processor = processor;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            processor.init(new Around(environment, new Recording(environment.getFiler())));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (processor.process(annotations, round)) {
                throw new AssertionError("the processor claims annotations");
            }
            return false;
        }

        private static List<String> names(Element... origins) {
            return new ArrayList<>(Stream.of(origins).map(Element::toString).toList());
        }

        private final class Recording implements Filer {
            private final Filer filer;

            Recording(Filer filer) {
                this.filer = filer;
            }

            @Override
            public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
                sources.put(name.toString(), names(origins));
                return filer.createSourceFile(name, origins);
            }

            @Override
            public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
                throw new IOException("no class files are written");
            }

            @Override
            public FileObject createResource(
                    JavaFileManager.Location location, CharSequence home, CharSequence name, Element... origins)
                    throws IOException {
                resources.put(name.toString(), names(origins));
                return filer.createResource(location, home, name, origins);
            }

            @Override
            public FileObject getResource(JavaFileManager.Location location, CharSequence home, CharSequence name)
                    throws IOException {
                return filer.getResource(location, home, name);
            }
        }
    }

    private record Around(ProcessingEnvironment inner, Filer filer) implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return inner.getOptions();
        }

        @Override
        public Messager getMessager() {
            return inner.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return inner.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return inner.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return inner.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return inner.getLocale();
        }
    }
}
