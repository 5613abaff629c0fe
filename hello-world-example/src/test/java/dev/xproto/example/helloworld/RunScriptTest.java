package dev.xproto.example.helloworld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code run}, between a Maven and a Java that only write down what they were asked for. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a POSIX shell")
final class RunScriptTest {
    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path house;
    private Path example;

    private record Outcome(int exit, List<String> out, List<String> err) {}

    @BeforeEach
    void makeAHouse() throws IOException {
        house = folder.resolve("a house");
        example = house.resolve("hello-world-example");
        write("pom.xml", "");
        write("parser/pom.xml", "");
        write("parser/src/main/A.java", "");
        write("hello-world-example/pom.xml", "");
        write("hello-world-example/src/main/Step.java", "");
        write("some.jar", "");
        Files.copy(Path.of("run"), example.resolve("run"));
        executable("hello-world-example/run", Files.readString(example.resolve("run")));
        executable("bin/java", "#!/bin/sh\nfor each; do echo \"java: $each\"; done\nexit 3\n");
        mavenThat("printf '%s' '" + house + "/some.jar' >'" + example + "/target/run.classpath'\n");
    }

    @Test
    void buildsFirstAndThenRunsWithWhatIsBesideIt() throws Exception {
        Outcome first = run();
        assertThat(first.err()).contains("mvn: -pl").contains("mvn: " + house + "/pom.xml");
        assertThat(first.out())
                .containsExactly(
                        "java: -cp",
                        "java: " + example + "/target/classes:" + house + "/some.jar",
                        "java: dev.xproto.example.helloworld.HelloWorldSynchronizer",
                        "java: --config",
                        "java: " + example + "/config.yaml",
                        "java: --recipe",
                        "java: " + example + "/samples/hello-world.yaml");
        assertThat(first.exit()).as("what the program answered").isEqualTo(3);
    }

    @Test
    void buildsNothingWhenNothingChanged() throws Exception {
        run();
        assertThat(run().err()).isEmpty();
    }

    @Test
    void buildsAgainWhenASourceOfAnyModuleChanged() throws Exception {
        run();
        later("parser/src/main/A.java");
        assertThat(run().err()).contains("mvn: package");
    }

    @Test
    void buildsAgainWhenASourceIsGone() throws Exception {
        run();
        Files.delete(house.resolve("parser/src/main/A.java"));
        later("parser/src/main");
        assertThat(run().err()).contains("mvn: package");
    }

    @Test
    void buildsAgainWhenAJarWasCleanedAway() throws Exception {
        run();
        Files.delete(house.resolve("some.jar"));
        assertThat(run().err()).contains("mvn: package");
    }

    @Test
    void saysSoWhenTheBuildFailsAndBuildsAgainTheNextTime() throws Exception {
        mavenThat("exit 1\n");
        for (int i = 0; i < 2; i++) {
            Outcome failed = run();
            assertThat(failed.exit()).isEqualTo(2);
            assertThat(failed.out()).isEmpty();
            assertThat(failed.err()).contains("run: the build failed; what Maven says is above");
        }
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws Exception {
        assertThat(run("--once", "--recipe", "my recipe.yaml", "--config", "c.yaml").out().stream()
                        .skip(3))
                .containsExactly(
                        "java: --once", "java: --recipe", "java: my recipe.yaml", "java: --config", "java: c.yaml");
    }

    @Test
    void takesNoRecipeOfItsOwnForACoreThatAnotherFileNames() throws Exception {
        assertThat(run("--config", "c.yaml").out().stream().skip(3)).containsExactly("java: --config", "java: c.yaml");
        environment.put("XOS_OVERRIDE_CONFIG_FILE", "o.yaml");
        assertThat(run("--once").out().stream().skip(3))
                .containsExactly("java: --config", "java: " + example + "/config.yaml", "java: --once");
    }

    private void mavenThat(String script) throws IOException {
        executable("bin/mvn", "#!/bin/sh\nfor each; do echo \"mvn: $each\"; done\n" + script);
    }

    private void executable(String name, String text) throws IOException {
        write(name, text);
        Files.setPosixFilePermissions(house.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(String name, String text) throws IOException {
        Path file = house.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Makes it newer than the last build. */
    private void later(String name) throws IOException {
        FileTime built = Files.getLastModifiedTime(example.resolve("target/run.built"));
        Files.setLastModifiedTime(
                house.resolve(name), FileTime.from(built.toInstant().plus(Duration.ofSeconds(2))));
    }

    private Outcome run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(example.resolve("run").toString()));
        Collections.addAll(command, arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PATH", house.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().remove("JAVA_HOME");
        builder.environment().remove("XOS_OVERRIDE_CONFIG_FILE");
        builder.environment().putAll(environment);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int exit = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Outcome(
                exit, Files.readAllLines(out, StandardCharsets.UTF_8), Files.readAllLines(err, StandardCharsets.UTF_8));
    }
}
