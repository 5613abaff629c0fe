package dev.xproto.codegen.imports;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of model files, with folders below it. */
public final class ModelFolder {
    private ModelFolder() {}

    /** All model files in it and below it, in the order of their names; none when there is no folder. */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(file -> file.toString().endsWith(ImportLayout.EXTENSION) && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(file -> relative(folder, file)))
                    .toList();
        }
    }

    /** The path from the folder to the file, with slashes on every system. */
    public static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
