package dev.xproto.integration.steps;

import dev.xproto.processor.StepIndexProcessor;
import dev.xproto.processor.StepProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources with both processors, as a user's build does, with all warnings. */
final class StepBuild {
    private final Path folder;

    StepBuild(Path folder) {
        this.folder = folder;
    }

    /** Where the class files are. */
    Path classes() {
        return folder.resolve("classes");
    }

    /**
     * Compiles on the class path of this test.
     *
     * @param sources text by file name
     * @return what the compiler said; nothing when all is well
     */
    String compile(Map<String, String> sources, String... options) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            files.add(Files.writeString(file, source.getValue()));
        }
        return compile(files, options);
    }

    /** Compiles files on the class path of this test. */
    String compile(List<Path> files, String... options) throws IOException {
        Files.createDirectories(classes());
        List<String> all = new ArrayList<>(List.of(
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                classes().toString(),
                "-classpath",
                System.getProperty("java.class.path")));
        all.addAll(List.of(options));
        StringWriter said = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(said, manager, null, all, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new StepProcessor(), new StepIndexProcessor()));
            boolean good = task.call();
            return good ? said.toString() : "failed\n" + said;
        }
    }
}
