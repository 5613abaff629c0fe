package dev.xproto.integration.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.integration.house.MarkdownFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What docs/tutorial.md arrives at is the example. That its commands work is shown by {@code src/it/tutorial}. */
class TutorialPageTest {
    private static final Path EXAMPLE = Path.of("../hello-world-example");
    private static final Path TEMPLATES = Path.of("../xproto-cli/src/main/resources/dev/xproto/cli/init");

    @Test
    void theFilesOfThePageAreThoseOfTheExample() throws IOException {
        Map<String, String> files = new TreeMap<>();
        MarkdownFile.read(Path.of("../docs/tutorial.md")).blocks().stream()
                .filter(block -> block.info().matches("\\w+ file \\S+"))
                .forEach(block -> files.put(block.info().replaceFirst("\\w+ file ", ""), block.text()));
        assertThat(files).hasSizeGreaterThanOrEqualTo(9);
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(EXAMPLE.resolve(file.getKey())).content().isEqualTo(file.getValue());
        }
        assertThat(steps()).as("steps and tests that the page doesn't show").isSubsetOf(allowed(files));
    }

    /** What the page shows, and the tests that go into more detail. */
    private static List<String> allowed(Map<String, String> files) {
        List<String> allowed = new ArrayList<>(files.keySet());
        String tests = "src/test/java/dev/xproto/example/helloworld/steps/";
        allowed.addAll(List.of(
                tests + "StepLog.java",
                tests + "SyncHelloWorldServiceTest.java",
                tests + "SyncHelloWorldServiceInstanceTest.java"));
        return allowed;
    }

    private static List<String> steps() throws IOException {
        List<String> steps = new ArrayList<>();
        for (String folder : List.of("main", "test")) {
            Path path = EXAMPLE.resolve("src/" + folder + "/java/dev/xproto/example/helloworld/steps");
            try (var files = Files.list(path)) {
                files.filter(file -> !file.endsWith("package-info.java"))
                        .forEach(file -> steps.add(EXAMPLE.relativize(file).toString()));
            }
        }
        return steps;
    }

    @Test
    void whatInitBringsIsInTheExampleAsItIs() throws IOException {
        String version = Files.readString(EXAMPLE.resolve("VERSION")).strip();
        for (String name : List.of("image", "kubernetes.yaml")) {
            String brought = Files.readString(TEMPLATES.resolve(name + ".template"))
                    .replace("%{name}", "hello-world")
                    .replace("%{version}", version);
            assertThat(EXAMPLE.resolve(name)).content().isEqualTo(brought);
        }
        assertThat(EXAMPLE.resolve("image")).isExecutable();
    }

    @Test
    void linesAreComparedButForWhatDiffersFromRunToRun() {
        Ports ports = new Ports();
        ports.learn("serving HTTP on /127.0.0.1:4711");
        assertThat(ports.real("at 127.0.0.1:9102, 127.0.0.1:50055")).isEqualTo("at 127.0.0.1:4711, 127.0.0.1:0");
        assertThat(Said.plain("\u001b[0mat 127.0.0.1:4711 thread_id=7 next try in 800 ms", ports::named))
                .isEqualTo("at 127.0.0.1:9102 thread_id=N next try in N");
        assertThat(Said.matches(List.of("a", "...", "d"), List.of("a", "b", "c", "d")))
                .isTrue();
        assertThat(Said.matches(List.of("a", "d"), List.of("a", "b", "d"))).isFalse();
        assertThat(Said.matches(List.of("a", "..."), List.of("a"))).isTrue();
        assertThat(Said.matches(List.of("a"), List.of("a", "b"))).isFalse();
    }
}
