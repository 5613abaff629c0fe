package dev.xproto.codegen.java;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** The compiler that generated code has to please, with the synchronizer API compiled from its sources. */
final class Javac {
    private static final Path API = Path.of("../synchronizer-api/src/main/java");
    private static final List<String> STRICT = List.of(
            "--release",
            "17",
            "-parameters",
            "-proc:none",
            "-Xlint:all,-processing",
            "-Xdoclint:html,syntax,reference",
            "-Werror");

    private Javac() {}

    private static final class Api {
        private static final Path CLASSES = compiled();

        private static Path compiled() {
            try {
                Path folder = Files.createTempDirectory("api-classes");
                folder.toFile().deleteOnExit();
                List<String> problems = run(files(API), List.of("--release", "17", "-proc:none"), List.of(), folder);
                if (!problems.isEmpty()) {
                    throw new IllegalStateException("the API doesn't compile: " + problems);
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Where the compiled API is. */
    static Path api() {
        return Api.CLASSES;
    }

    /** What the compiler says to the sources; empty when it likes them. Warnings count. */
    static List<String> compile(Map<String, String> sources, Path classes, Path... classPath) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, content) -> {
            if (path.endsWith(".java")) {
                files.add(new Source(path, content));
            }
        });
        List<Path> path = new ArrayList<>(List.of(classPath));
        path.add(Api.CLASSES);
        return run(files, STRICT, path, classes);
    }

    /** Like {@link #compile}, for code that isn't generated: only errors count. */
    static List<String> compileLoosely(Map<String, String> sources, Path classes, Path... classPath) {
        List<Source> files = new ArrayList<>();
        sources.forEach((path, content) -> files.add(new Source(path, content)));
        List<Path> path = new ArrayList<>(List.of(classPath));
        path.add(Api.CLASSES);
        return run(files, List.of("--release", "17", "-proc:none", "-nowarn"), path, classes);
    }

    private static List<String> run(
            List<? extends JavaFileObject> files, List<String> options, List<Path> classPath, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> path = new ArrayList<>(classPath);
            path.add(jspecify());
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            boolean good =
                    compiler.getTask(null, manager, said, options, null, files).call();
            List<String> problems =
                    said.getDiagnostics().stream().map(one -> one.toString()).toList();
            return good || !problems.isEmpty() ? problems : List.of("the compiler failed without a word");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jspecify() {
        try {
            return Path.of(NullMarked.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Source> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Source> files = new ArrayList<>();
            for (Path file :
                    found.filter(path -> path.toString().endsWith(".java")).toList()) {
                files.add(new Source(folder.relativize(file).toString(), Files.readString(file)));
            }
            return files;
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(String path, String content) {
            super(URI.create("memory:///" + path.replace('\\', '/')), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
