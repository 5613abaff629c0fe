package dev.xproto.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.GenerationRequest;
import dev.xproto.codegen.GenerationResult;
import dev.xproto.codegen.GenerationRun;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.Generators;
import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator that the documentation shows, compiled, put on a class path and run. */
class OwnGeneratorTest {
    private static final Path PAGE = Path.of("../docs/generators.md");

    @TempDir
    Path folder;

    private String code;

    @BeforeEach
    void readTheExample() throws IOException {
        Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(block.find()).isTrue();
        code = block.group(1);
    }

    private GenerationResult run() throws IOException {
        Path source = folder.resolve("com/acme/models/ModelListGenerator.java");
        Files.createDirectories(source.resolveSibling("."));
        Files.writeString(source, code);
        int problems = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        place(Generator.class) + File.pathSeparator + place(Model.class),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(problems).isZero();
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("dev.xproto.codegen.Generator"), "com.acme.models.ModelListGenerator\n");
        ModelGraph graph = new ModelGraph(List.of(), List.of(), List.of());
        URL[] path = {jar().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, OwnGeneratorTest.class.getClassLoader())) {
            return new GenerationRun(Generators.load(loader))
                    .run(new GenerationRequest(
                            graph, Set.of(), Map.of(), List.of("model-list"), Map.of("bullet", "*")));
        }
    }

    /** The class and the service file, packed as people would. */
    private Path jar() throws IOException {
        Path jar = folder.resolve("model-list.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of(
                    "com/acme/models/ModelListGenerator.class", "META-INF/services/dev.xproto.codegen.Generator")) {
                out.putNextEntry(new ZipEntry(name));
                Files.copy(folder.resolve(name), out);
                out.closeEntry();
            }
        }
        return jar;
    }

    private static Path place(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    @Test
    void isFoundAndRun() throws IOException {
        GenerationResult result = run();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.files()).extracting(GeneratedFile::path).containsExactly("models.txt");
    }

    @Test
    void isNamedWithItsPlaceWhenItFails() throws IOException {
        code = code.replace("context.option(\"bullet\").orElse(\"-\")", "context.options().get(\"no\").strip()");

        Diagnostic failure = run().diagnostics().get(0);

        assertThat(failure.code()).isEqualTo(CodegenCode.FAILED_GENERATOR);
        assertThat(failure.message()).contains("target `model-list` failed");
        assertThat(failure.help()).contains("com.acme.models.ModelListGenerator", "model-list.jar");
        assertThat(failure.notes().toString()).contains("ModelListGenerator.java:");
    }

    @Test
    void isNamedWhenItHasTheNameOfAnother() throws IOException {
        code = code.replace("GeneratorId(\"model-list\")", "GeneratorId(\"tosca\")");

        assertThat(run().diagnostics())
                .extracting(Diagnostic::message)
                .anySatisfy(message -> assertThat(message)
                        .contains("two generators are called `tosca`", "ModelListGenerator", "model-list.jar"));
    }
}
