package dev.xproto.codegen.java;

import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of xproto files, and the folder of what must be made of them. Files in its folder {@code imports} are imports. */
record GoldenCase(String name) {
    private static final Path INPUTS = Path.of("src/test/golden-input/java");
    private static final Path GOLDENS = Path.of("src/test/golden/java");

    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(INPUTS)) {
            return folders.map(folder -> new GoldenCase(folder.getFileName().toString()))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SourceFile> sources() {
        return read(INPUTS.resolve(name));
    }

    List<SourceFile> imports() {
        Path folder = INPUTS.resolve(name).resolve("imports");
        return Files.isDirectory(folder) ? read(folder) : List.of();
    }

    Map<String, String> generated() {
        return Generated.of(sources(), imports(), Map.of());
    }

    Path folder() {
        return GOLDENS.resolve(name);
    }

    /** What is in the golden folder, by path. */
    Map<String, String> golden() {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder())) {
            try (Stream<Path> found = Files.walk(folder())) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(folder().relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static List<SourceFile> read(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            List<SourceFile> files = new ArrayList<>();
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.add(SourceFile.of(file.getFileName().toString(), Files.readString(file)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
