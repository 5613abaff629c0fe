package dev.xproto.integration.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.GenerationRequest;
import dev.xproto.codegen.GenerationResult;
import dev.xproto.codegen.GenerationRun;
import dev.xproto.codegen.Generators;
import dev.xproto.codegen.imports.ClassPathModels;
import dev.xproto.codegen.imports.ImportedModels;
import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.output.OutputRoot;
import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** From model files to class files, as a user's build does it, on top of what the class path offers. */
final class JavaBuild {
    private final List<Path> classPath;

    private JavaBuild(List<Path> classPath) {
        this.classPath = classPath;
    }

    /** A build with the class path of this test. */
    static JavaBuild onThisClassPath() {
        return new JavaBuild(Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList());
    }

    /** The Java sources of the models in those files. */
    List<GeneratedFile> generate(List<SourceFile> files) {
        return generate("java", files);
    }

    /** What that target makes of the models in those files. */
    List<GeneratedFile> generate(String target, List<SourceFile> files) {
        ImportedModels imported = ClassPathModels.read(classPath);
        CompileResult compiled = new XprotoCompiler()
                .compile(new CompileRequest(files, imported.files(), imported.behaviourBases(), false));
        assertThat(compiled.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        GenerationResult generated = new GenerationRun(Generators.load(JavaBuild.class.getClassLoader()))
                .run(new GenerationRequest(
                        compiled.graph().orElseThrow(),
                        Set.copyOf(files),
                        imported.classes(),
                        List.of(target),
                        Map.of()));
        assertThat(generated.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return generated.files();
    }

    /** Compiles sources with every warning an error; answers what javac said, which is nothing when all is well. */
    String compile(List<GeneratedFile> files, Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (GeneratedFile file : files) {
            if (file.root() == OutputRoot.SOURCES) {
                Path target = folder.resolve("sources").resolve(file.path());
                Files.createDirectories(target.getParent());
                sources.add(Files.writeString(target, file.content()));
            }
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            boolean good = javac.getTask(
                            said,
                            manager,
                            null,
                            options(folder.resolve("classes")),
                            null,
                            manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            return good ? said.toString() : "failed\n" + said;
        }
    }

    private List<String> options(Path classes) throws IOException {
        Files.createDirectories(classes);
        return List.of(
                "-Xlint:all,-processing",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
    }
}
