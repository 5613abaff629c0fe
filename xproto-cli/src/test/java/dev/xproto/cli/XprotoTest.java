package dev.xproto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XprotoTest {
    private static final String LAMP = """
            option name = "lamps";

            message LampService (Service) {
            }

            message Lamp (ServiceInstance) {
                option owner_class_name = "LampService";
                required string colour = 1 [max_length = 20];
            }
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ExitCode run(String... words) {
        out.reset();
        err.reset();
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        try (PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream rest = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return new Xproto(new Console(results, rest, folder, classPath)).run(List.of(words));
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).resolveSibling("."));
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void findsNothingWrongWithModelsOnTheCoreOnes() throws IOException {
        file("lamp.xproto", LAMP);

        assertThat(run("lint", "lamp.xproto")).as(err()).isEqualTo(ExitCode.FINE);
        assertThat(out()).isEmpty();
    }

    @Test
    void checksTheCoreModelsThemselves() throws IOException {
        file("core.xproto", Files.readString(Path.of("../core-models/src/main/xproto/core.xproto")));

        assertThat(run("lint", "core.xproto")).as(err()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void tellsEverythingThatIsWrongWithItsPlace() throws IOException {
        file("models/lamp.xproto", LAMP.replace("Service)", "Servce)").replace("string", "strng"));

        assertThat(run("lint", "models")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(err())
                .contains("models/lamp.xproto:3:22: error[XP", "`Servce`", "`Service`")
                .contains("models/lamp.xproto:8:14: error[XP", "`strng`", "`string`")
                .contains("message LampService (Servce) {\n    |                      ^^^^^^")
                .contains("2 errors");
    }

    @Test
    void tellsProgramsInJson() throws IOException {
        file("lamp.xproto", LAMP.replace("Service)", "Servce)"));

        assertThat(run("lint", "--format", "json", "lamp.xproto")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(out())
                .startsWith("[\n  {\n    \"code\": \"XP")
                .contains("\"file\": \"lamp.xproto\"", "\"line\": 3", "\"column\": 22", "\"endColumn\": 28");
        assertThat(err()).isEmpty();

        file("lamp.xproto", LAMP);
        assertThat(run("lint", "--format=json", "lamp.xproto")).isEqualTo(ExitCode.FINE);
        assertThat(out()).isEqualTo("[]\n");
    }

    @Test
    void generatesSeveralTargetsIntoOneFolderAndKeepsItClean() throws IOException {
        file("lamp.xproto", LAMP);
        file("other.xproto", LAMP.replace("Lamp", "Torch").replace("lamps", "torches"));

        assertThat(run("generate", "--target", "java,tosca", "--target=model-deps", "--output", "made", "."))
                .as(err())
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("made/custom_types/lampservice.yaml")).exists();
        assertThat(folder.resolve("made/custom_types/torch.yaml")).exists();
        assertThat(folder.resolve("made/xproto/models/lamps/Lamp.java")).exists();
        assertThat(folder.resolve("made/model-deps.json")).exists();

        assertThat(run("generate", "--target", "tosca", "--output", "made", "lamp.xproto"))
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("made/custom_types/torch.yaml")).doesNotExist();
        assertThat(folder.resolve("made/xproto")).doesNotExist();
        assertThat(err()).contains("Wrote 0 files");
    }

    @Test
    void generatesNothingFromModelsWithErrors() throws IOException {
        file("lamp.xproto", LAMP.replace("Service)", "Servce)"));

        assertThat(run("generate", "--target", "tosca", "--output", "made", "lamp.xproto"))
                .isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(folder.resolve("made")).doesNotExist();
    }

    @Test
    void tellsUnknownTargetsBeforeItReadsAnything() {
        assertThat(run("generate", "--target", "tsoca,java", "--output", "made", "missing.xproto"))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(err())
                .contains("unknown target `tsoca`", "did you mean `tosca`?", "graphviz, java, mermaid, model-deps");
    }

    @Test
    void refusesToWriteIntoAFileOrOverOne() throws IOException {
        file("lamp.xproto", LAMP);
        file("made", "a file");
        assertThat(run("generate", "--target", "tosca", "--output", "made", "lamp.xproto"))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("made` is a file");

        file("out/custom_types/lamp.yaml", "mine");
        assertThat(run("generate", "--target", "tosca", "--output", "out", "lamp.xproto"))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("error[XC0103]");
        assertThat(Files.readString(folder.resolve("out/custom_types/lamp.yaml")))
                .isEqualTo("mine");
        assertThat(folder.resolve("out/custom_types/lampservice.yaml")).doesNotExist();
    }

    @Test
    void usesMoreModelsWhereTheyAreNamed() throws IOException {
        file("lamp.xproto", LAMP);
        file("more/bulb.xproto", "option name = \"bulbs\";\nmessage Bulb (Lamp) {\n}\n");

        assertThat(run("lint", "more/bulb.xproto")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(run("lint", "--import", "lamp.xproto", "more/bulb.xproto"))
                .as(err())
                .isEqualTo(ExitCode.FINE);
        assertThat(run("lint", "--import", "lmap.xproto", "more/bulb.xproto")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(err()).contains("there is no import path");
    }

    @Test
    void leavesOutTheCoreModelsWhereThatIsWanted() throws IOException {
        file("lamp.xproto", LAMP);

        assertThat(run("lint", "--no-core", "lamp.xproto")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(err()).contains("`Service`");
    }

    @Test
    void tellsHowItIsCalled() {
        assertThat(run("--help")).isEqualTo(ExitCode.FINE);
        assertThat(out()).contains("lint", "generate", "Exit code");
        assertThat(run("generate", "--help")).isEqualTo(ExitCode.FINE);
        assertThat(out()).contains("--target NAME[,NAME]", "--output FOLDER", "Targets: graphviz, java");
        assertThat(run("help", "lint")).isEqualTo(ExitCode.FINE);
        assertThat(out()).contains("Usage: xproto lint");
        assertThat(run()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("Usage: xproto COMMAND");
    }

    @Test
    void tellsItsVersion() throws IOException {
        assertThat(run("--version")).isEqualTo(ExitCode.FINE);
        assertThat(out())
                .isEqualTo("xproto " + Files.readString(Path.of("../VERSION")).strip() + "\n");
    }

    @Test
    void tellsWhatWasTypedWrongly() {
        assertThat(run("lnit", "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("unknown command `lnit`", "did you mean `lint`?");
        assertThat(run("lint", "--frmat", "json", "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("unknown option `--frmat`", "did you mean `--format`?");
        assertThat(run("lint", "--format")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`--format` needs a value");
        assertThat(run("lint", "--format", "jsn", "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("unknown format `jsn`", "did you mean `json`?");
        assertThat(run("lint", "--strict=yes", "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`--strict` takes no value");
        assertThat(run("generate", "--output", "made", "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`--target` is missing");
        assertThat(run("generate", "--target", "java", "--set", "x", "--output", "o", "x"))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`x` is no setting");
    }

    @Test
    void tellsWhatCannotBeFound() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(run("lint")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("no files are named");
        assertThat(run("lint", "missing.xproto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("there is no file `missing.xproto`");
        assertThat(run("lint", "models/*.xproto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("no file matches `models/*.xproto`");
        assertThat(run("lint", "empty")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("no model files are in `empty`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"format", "check-compat", "graph", "init"})
    void refusesWhatIsNotThereYet(String command) {
        assertThat(run(command, "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`xproto " + command + "` isn't there yet", "use one of lint, generate");
    }

    @Test
    void answersThoseWhoTypeWhatTheyTypedBefore() {
        assertThat(run("--target", "tosca.xtarget", "x.xproto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("write `xproto generate --target TARGET --output FOLDER FILE...`");
        assertThat(run("--lint", "x.xproto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("write `xproto lint FILE...`");
    }
}
