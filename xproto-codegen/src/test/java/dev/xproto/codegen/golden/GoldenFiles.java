package dev.xproto.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares output with files that somebody has read and found right. One that is missing is written, and the test fails;
 * with {@code -DupdateGolden} all are written, and the test fails: either way somebody looks before it passes.
 */
final class GoldenFiles {
    private static final Path ROOT = Path.of("src/test/golden");

    private GoldenFiles() {}

    /** Compares all output with all files of the folder. */
    static void compare(String folder, Map<String, String> output) throws IOException {
        Path golden = ROOT.resolve(folder);
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, String> entry : output.entrySet()) {
            Path file = golden.resolve(entry.getKey());
            if (update() || !Files.exists(file)) {
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, entry.getValue());
                written.add(entry.getKey());
            }
        }
        if (!written.isEmpty()) {
            fail("read these files, then run the test again: %s in %s", written, golden);
        }
        assertThat(names(golden)).isEqualTo(new TreeSet<>(output.keySet()));
        for (Map.Entry<String, String> entry : output.entrySet()) {
            assertThat(entry.getValue())
                    .as("%s/%s", folder, entry.getKey())
                    .isEqualTo(Files.readString(golden.resolve(entry.getKey())));
        }
    }

    /** With or without a value. */
    private static boolean update() {
        return System.getProperty("updateGolden") != null;
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
        }
        return names;
    }
}
