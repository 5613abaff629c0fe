package dev.xproto.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder with sources and classes, for what can't be shown in memory: several compilers, jars, modules, builds in steps. */
final class Workspace {
    private final Path folder;
    private final JavaCompiler compiler;
    private List<Diagnostic<? extends JavaFileObject>> said = List.of();

    Workspace(Path folder) {
        this(folder, Objects.requireNonNull(ToolProvider.getSystemJavaCompiler()));
    }

    Workspace(Path folder, JavaCompiler compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    /** Where class files go. */
    Path classes() {
        return folder.resolve("classes");
    }

    /** Writes a source; its name is a path below the folder of sources. */
    Path source(String name, String text) {
        return write(folder.resolve("src").resolve(name), text);
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a generated file has; empty when there is none. */
    String generated(String name) {
        try {
            Path file = classes().resolve(name);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles with both processors; whether that went well. */
    boolean compile(List<Path> sources, List<String> options) {
        return compile(sources, options, List.of(new StepProcessor(), new StepIndexProcessor()));
    }

    /** Compiles; whether that went well. */
    boolean compile(List<Path> sources, List<String> options, List<Processor> processors) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes());
            Files.createDirectories(folder.resolve("generated"));
            List<String> all = new ArrayList<>(List.of(
                    "-d",
                    classes().toString(),
                    "-s",
                    folder.resolve("generated").toString()));
            all.addAll(options);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, collector, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            boolean good = task.call();
            said = collector.getDiagnostics();
            return good;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Errors and warnings of the last compilation, each with file and line. */
    List<String> said() {
        return complaints()
                .map(each -> Said.file(each) + ":" + each.getLineNumber() + ": "
                        + each.getKind().toString().toLowerCase(Locale.ROOT) + ": "
                        + each.getMessage(Locale.ROOT).replaceAll("\\n +", "\n  "))
                .toList();
    }

    /** Those that are ours, without their words. */
    List<Said> ours() {
        return complaints()
                .map(Said::of)
                .filter(each -> !each.code().equals("javac"))
                .sorted()
                .toList();
    }

    private Stream<Diagnostic<? extends JavaFileObject>> complaints() {
        return said.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR
                        || each.getKind() == Diagnostic.Kind.WARNING
                        || each.getKind() == Diagnostic.Kind.MANDATORY_WARNING);
    }

    /** The class path of this test. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }
}
