package dev.xproto.integration.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.xproto.codegen.Generators;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The runnable jar of the command, whose lambdas were made classes after it was packed, does what the classes do that the
 * compiler made.
 */
class RunnableJarTest {
    private static final Path JAR = Path.of("../xproto-cli/target/xproto.jar").toAbsolutePath();
    private static final Path CORE = Path.of("../core-models/src/main/xproto/core.xproto");
    private static final String TABLE = "META-INF/xproto/models.tsv";

    @TempDir
    Path folder;

    private record Run(int code, String out, String err, Map<String, String> files) {}

    @BeforeEach
    void isPackaged() {
        assumeTrue(Files.isRegularFile(JAR), "skipped: the command isn't packaged yet");
    }

    /** Without the models of others than core, which the jar doesn't know. */
    private static String classPath() throws IOException {
        List<String> kept = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.contains("core-models") || !offersModels(Path.of(entry))) {
                kept.add(entry);
            }
        }
        return String.join(File.pathSeparator, kept);
    }

    private static boolean offersModels(Path entry) throws IOException {
        if (!Files.isRegularFile(entry)) {
            return Files.exists(entry.resolve(TABLE));
        }
        try (ZipFile zip = new ZipFile(entry.toFile())) {
            return zip.getEntry(TABLE) != null;
        }
    }

    private Run run(String classPath, String... words) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve(classPath.equals(JAR.toString()) ? "jar" : "classes"));
        Files.copy(CORE, place.resolve("core.xproto"));
        Files.writeString(place.resolve("bad.xproto"), """
                message A (Nothing) {
                    required strin name = 1 [default = "é", max_lenght = "x"];
                    required manytoone b->B:as = 1001:1002;
                }
                policy p < exists Z: (x = ctx.user >
                """);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "dev.xproto.cli.Xproto"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Run(code, Files.readString(out), Files.readString(err), files(place));
    }

    private static Map<String, String> files(Path place) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(place)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(place.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private Run runBoth(String... words) throws IOException, InterruptedException {
        Run plain = run(classPath(), words);
        assertThat(run(JAR.toString(), words)).isEqualTo(plain);
        return plain;
    }

    @Test
    void makesTheSameOfAllTargets() throws IOException, InterruptedException {
        String targets = String.join(
                ",", Generators.load(Generators.class.getClassLoader()).names());

        Run run = runBoth("generate", "--target", targets, "--output", "made", "core.xproto");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.files()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void tellsTheSameOfWhatIsWrong(String format) throws IOException, InterruptedException {
        Run run = runBoth("lint", "--format", format, "bad.xproto", "core.xproto");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("max_lenght");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "generate --help",
                "graph core.xproto",
                "format --check core.xproto",
                "check-compat core.xproto core.xproto",
                "init --kind work lamp",
                "completion bash",
                "gnerate"
            })
    void doesTheSameOtherwise(String words) throws IOException, InterruptedException {
        Run run = runBoth(words.split(" ", -1));

        assertThat(run.out() + run.err() + run.files().keySet()).isNotBlank();
    }
}
