package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All cases once more in Java 25, in a process of its own, where that Java is installed. */
final class NewerJavaTest {
    private static final int FEATURE = 25;

    @Test
    void allCasesSayAndWriteTheSameInJava25() throws IOException, InterruptedException {
        Optional<Path> home = home();
        assumeTrue(
                home.isPresent(),
                "no Java " + FEATURE + " in JAVA_25_HOME or /usr/lib/jvm: the processors weren't tried with it");
        List<String> command =
                new ArrayList<>(List.of(home.get().resolve("bin/java").toString()));
        for (String hidden : List.of("api", "file", "util", "tree")) {
            command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + hidden + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", Workspace.classPath(), CasesMain.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> !line.startsWith("WARNING:")))
                .as(said)
                .hasSize(2)
                .first()
                .isEqualTo("Java " + FEATURE);
    }

    private static Optional<Path> home() throws IOException {
        List<Path> homes = new ArrayList<>();
        Optional.ofNullable(System.getenv("JAVA_25_HOME")).map(Path::of).ifPresent(homes::add);
        Path usual = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usual)) {
            try (Stream<Path> folders = Files.list(usual)) {
                folders.sorted().forEach(homes::add);
            }
        }
        for (Path home : homes) {
            Path release = home.resolve("release");
            if (Files.isExecutable(home.resolve("bin/java"))
                    && Files.exists(release)
                    && Files.readString(release).contains("JAVA_VERSION=\"" + FEATURE)) {
                return Optional.of(home);
            }
        }
        return Optional.empty();
    }
}
