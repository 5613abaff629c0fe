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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Without the phase that packages, classes would be held against whatever was packaged at another time. */
    @BeforeEach
    void isPackaged() {
        boolean packaged = entries().anyMatch(entry -> isJarOf(entry, "xproto-cli"));
        assumeTrue(packaged && Files.isRegularFile(JAR), "skipped: the command isn't packaged by this build");
    }

    private static Stream<Path> entries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of);
    }

    private static boolean isJarOf(Path entry, String module) {
        String name = entry.getFileName().toString();
        return name.startsWith(module + "-") && name.endsWith(".jar");
    }

    /** Without the models of others than core, which the jar doesn't know. */
    private static String classPath() throws IOException {
        List<String> kept = new ArrayList<>();
        for (Path entry : entries().toList()) {
            if (isJarOf(entry, "core-models") || !offersModels(entry)) {
                kept.add(entry.toString());
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
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ended").isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err), files(place));
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
    @CsvSource({
        "0, --help",
        "0, generate --help",
        "0, graph core.xproto",
        "0, format --check core.xproto",
        "0, check-compat core.xproto core.xproto",
        "0, init --kind work lamp",
        "0, completion bash",
        "2, gnerate"
    })
    void doesTheSameOtherwise(int code, String words) throws IOException, InterruptedException {
        Run run = runBoth(words.split(" ", -1));

        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.files().containsKey("lamp/pom.xml")).isEqualTo(words.startsWith("init"));
    }
}
