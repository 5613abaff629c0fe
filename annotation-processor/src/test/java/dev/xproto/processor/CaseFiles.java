package dev.xproto.processor;

import dev.xproto.processor.index.StepIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cases below {@code src/test/resources/steps}: each folder is one compilation. */
final class CaseFiles {
    private static final Path STEPS = Path.of("src/test/resources/steps");

    private CaseFiles() {}

    /** The folders with cases of that kind. */
    static List<Path> cases(String kind) {
        try (Stream<Path> folders = Files.list(STEPS.resolve(kind))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files of a case. */
    static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options that a case asks for: the configuration in its folder, where there is one. */
    static String[] options(Path folder, String... more) {
        List<String> options = new ArrayList<>(List.of(more));
        Path config = folder.resolve("config.yaml");
        if (Files.exists(config)) {
            options.add("-A" + StepIndex.CONFIG + "=" + config);
        }
        return options.toArray(String[]::new);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
