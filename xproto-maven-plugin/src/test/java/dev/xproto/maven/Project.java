package dev.xproto.maven;

import dev.xproto.codegen.Generators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project on the disk, and what can be changed about its configuration. */
final class Project {
    static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    final Path base;
    final List<Path> importPaths = new ArrayList<>();
    final List<Path> classPath = new ArrayList<>();
    final List<Path> tool = new ArrayList<>();
    final List<String> gone = new ArrayList<>();
    final Map<String, String> options = new TreeMap<>();
    List<String> targets = List.of("java");
    String execution = "generate-models-default";
    ModelFiles files = ModelFiles.ALL;
    boolean strict;
    boolean failOnWarning;

    Project(Path base) {
        this.base = base;
    }

    /** Writes a model file. */
    Project model(String name, String text) throws IOException {
        return file("src/main/xproto/" + name, text);
    }

    Project file(String path, String text) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
        return this;
    }

    GenerateOutcome generate() throws IOException {
        return new ModelGeneration(Generators.load(Project.class.getClassLoader())).run(request());
    }

    private GenerateRequest request() {
        return new GenerateRequest(
                execution,
                new InputRequest(
                        base,
                        base.resolve("src/main/xproto"),
                        files,
                        List.of(base.resolve("src/main/resources/META-INF/xproto/behaviour-bases.txt")),
                        importPaths,
                        classPath),
                base.resolve("target/java"),
                base.resolve("target/res"),
                base.resolve("target/xproto"),
                targets,
                options,
                strict,
                failOnWarning,
                gone,
                tool);
    }

    /** Makes every file of output look old, so that one can tell which are written anew. */
    void age() throws IOException {
        for (Path file : files("target")) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    /** The files below a folder that were written since {@link #age()}. */
    List<String> young() throws IOException {
        List<String> young = new ArrayList<>();
        for (Path file : files("target")) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                young.add(base.relativize(file).toString());
            }
        }
        return young;
    }

    /** The files below a folder, relative to it. */
    List<String> names(String folder) throws IOException {
        return files(folder).stream()
                .map(file -> base.resolve(folder).relativize(file).toString())
                .toList();
    }

    private List<Path> files(String folder) throws IOException {
        if (!Files.isDirectory(base.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(base.resolve(folder))) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
