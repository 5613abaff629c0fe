package dev.xproto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            return new Xproto(new Console(results, rest, false, folder, classPath)).run(List.of(words));
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
    void leavesTheHousesOwnModelsAsTheyAre() throws IOException {
        file("core.xproto", Files.readString(Path.of("../core-models/src/main/xproto/core.xproto")));
        file("hello.xproto", Files.readString(Path.of("../hello-world-example/src/main/xproto/hello-world.xproto")));

        assertThat(run("format", "--check", "core.xproto", "hello.xproto"))
                .as(out() + err())
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void tellsEverythingThatIsWrongWithItsPlace() throws IOException {
        file("models/lamp.xproto", LAMP.replace("Service)", "Servce)").replace("string", "strng"));

        assertThat(run("lint", "models")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(err())
                .contains("error[XP", "--> models/lamp.xproto:3:22", "`Servce`", "`Service`")
                .contains("--> models/lamp.xproto:8:14", "`strng`", "`string`")
                .contains("message LampService (Servce) {\n   |                      ^^^^^^")
                .contains("2 errors, 0 warnings");
    }

    @Test
    void tellsProgramsInJson() throws IOException {
        file("lamp.xproto", LAMP.replace("Service)", "Servce)"));

        assertThat(run("lint", "--format", "json", "lamp.xproto")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(out())
                .startsWith("[{\"code\":\"XP")
                .contains("\"file\":\"lamp.xproto\"", "\"line\":3", "\"column\":22", "\"endColumn\":28");
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
        assertThat(run("lintt", "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("unknown command `lintt`", "did you mean `lint`?");
        assertThat(run("lint", "--frmat", "json", "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("unknown option `--frmat`", "did you mean `--format`?");
        assertThat(run("lint", "--format")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`--format` needs a value");
        assertThat(run("lint", "--format", "jsn", "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`jsn` is no value of `--format`", "did you mean `json`?");
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

    @Test
    void readsNoMoreOfAFileThanAModelMayHave() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.xproto").toFile(), "rw")) {
            huge.setLength(4L << 30);
        }
        assertThat(run("lint", "huge.xproto")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(err() + out()).contains("XP0008", "`huge.xproto` has more than 67108864 bytes");
    }

    @Test
    void showsThePlaceOfAByteThatIsNoText() throws IOException {
        Files.write(
                folder.resolve("latin.xproto"),
                "option name = \"x\";\n// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("lint", "latin.xproto")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(err() + out()).contains("XP0006", "byte 0xE9 at offset 25 isn't UTF-8", "latin.xproto:2:7");
    }

    @Test
    void acceptsWhatUsersOfTheOlderToolTyped() throws IOException {
        file("lamp.xproto", LAMP);

        assertThat(run("--target", "targets/tosca.xtarget", "--output", "made", "lamp.xproto"))
                .as(err())
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("made/custom_types/lamp.yaml")).exists();
        assertThat(err()).contains("read as `xproto generate --target targets/tosca.xtarget");
        assertThat(run("--lint", "--strict-validation", "lamp.xproto")).isEqualTo(ExitCode.FINE);
        assertThat(run("generate", "--target", "dot.xtarget,swagger", "--output", "more", "lamp.xproto"))
                .as(err())
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("more/openapi.json")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "--rev, --target proto",
        "--attic, @ConvenienceWrapper",
        "--kvpairs, --set NAME=VALUE",
        "--write-to-file, leave it out",
        "--dest-file, leave it out",
        "--dest-extension, leave it out",
        "--checkers, annotation processor",
        "--verbosity, leave it out"
    })
    void answersWhatIsGoneWithWhatToDoInstead(String option, String instead) {
        assertThat(run(option, "x", "x.xproto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("help: ", instead);
        assertThat(run("generate", option, "x", "--target", "java", "--output", "o", "x.xproto"))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("unknown option `" + option + "`", instead);
    }

    @Test
    void makesOutputOfSomeModelsOnly() throws IOException {
        file("lamp.xproto", LAMP);
        file("other.xproto", LAMP.replace("Lamp", "Torch").replace("lamps", "torches"));

        assertThat(run("generate", "--target", "tosca,java", "--include-models", "Lamp,Torch", "--output", "a", "."))
                .as(err())
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("a/custom_types")).isDirectoryContaining("glob:**/{lamp,torch}.yaml");
        assertThat(folder.resolve("a/custom_types/lampservice.yaml")).doesNotExist();
        assertThat(run("generate", "--target", "tosca", "--include-apps", "lamps", "--output", "b", "."))
                .as(err())
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("b/custom_types/lamp.yaml")).exists();
        assertThat(folder.resolve("b/custom_types/torch.yaml")).doesNotExist();
    }

    @Test
    void tellsWhichModelsThereAreToChooseFrom() throws IOException {
        file("lamp.xproto", LAMP);

        assertThat(run("graph", "--include-models", "Lmap", "lamp.xproto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("there is no model `Lmap`", "did you mean `Lamp`?");
        assertThat(run("graph", "--include-apps", "lamp", "lamp.xproto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("there is no application `lamp`", "did you mean `lamps`?");
        assertThat(run("graph", "--include-models", "Service", "lamp.xproto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`Service` isn't in the files that are named", "name its file too");
        assertThat(run("generate", "--target", "proto", "--include-models", "Lamp", "--output", "o", "lamp.xproto"))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`proto` describes all models at once");
    }

    @Test
    void printsPicturesThatCanBeRedirected() throws IOException {
        file("lamp.xproto", LAMP);

        assertThat(run("graph", "lamp.xproto")).as(err()).isEqualTo(ExitCode.FINE);
        assertThat(out()).contains("classDiagram", "LampService");
        assertThat(run("graph", "--as", "graphviz", "lamp.xproto")).isEqualTo(ExitCode.FINE);
        assertThat(out()).contains("digraph", "LampService");
        assertThat(run("graph", "--as", "graphvis", "lamp.xproto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("did you mean `graphviz`?");
        assertThat(run("graph", "missing.xproto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(out()).isEmpty();
    }

    @Test
    void tellsProgramsInSarif() throws IOException {
        file("lamp.xproto", LAMP.replace("Service)", "Servce)"));

        assertThat(run("lint", "--format", "sarif", "lamp.xproto")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(out()).contains("\"version\":\"2.1.0\"", "lamp.xproto", "\"ruleId\":\"XP");
        assertThat(err()).isEmpty();
    }

    @Test
    void readsPatternsThatTheShellLeftAlone() throws IOException {
        file("models/lamp.xproto", LAMP);
        file("models/deep/torch.xproto", LAMP.replace("Lamp", "Torch").replace("Servce", "Service"));

        assertThat(run("lint", "models/*.xproto")).as(err()).isEqualTo(ExitCode.FINE);
        assertThat(run("lint", "mod*/**/t?rch.xproto")).as(err()).isEqualTo(ExitCode.FINE);
        assertThat(run("lint", "models/*.xprto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("no file matches `models/*.xprto`");
    }

    @Test
    void forgivesOldFilesUnlessToldNotTo() throws IOException {
        file("lamp.xproto", LAMP.replace(" [max_length = 20]", ""));

        assertThat(run("lint", "lamp.xproto")).isEqualTo(ExitCode.FINE);
        assertThat(err()).contains("warning[XP", "0 errors, 1 warning");
        assertThat(run("lint", "--strict", "lamp.xproto")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(err()).contains("error[XP", "1 error, 0 warnings");
    }

    @Test
    void formatsFilesWhereTheyAre() throws IOException {
        file("models/lamp.xproto", LAMP.replace("    ", "\t").replace("\n\n", "\n\n\n\n"));
        file("models/right.xproto", LAMP.replace("Lamp", "Torch"));

        assertThat(run("format", "--check", "models")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(err()).contains("models/lamp.xproto isn't formatted").doesNotContain("right.xproto");
        assertThat(run("format", "models")).as(err()).isEqualTo(ExitCode.FINE);
        assertThat(err()).contains("Formatted 1 files, left 1 as they were.");
        assertThat(Files.readString(folder.resolve("models/lamp.xproto"))).isEqualTo(LAMP);
        assertThat(run("format", "--check", "models")).isEqualTo(ExitCode.FINE);
    }

    @Test
    void formatsNoFileWhenOneCannotBeRead() throws IOException {
        String crooked = LAMP.replace("    ", "  ");
        file("a.xproto", crooked);
        file("b.xproto", "message {");

        assertThat(run("format", ".")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(err()).contains("b.xproto:1:");
        assertThat(Files.readString(folder.resolve("a.xproto"))).isEqualTo(crooked);
    }

    @Test
    void writesFormattedModelsAsATarget() throws IOException {
        file("lamp.xproto", LAMP.replace("    ", "  "));

        assertThat(run("generate", "--target", "xproto", "--output", "made", "lamp.xproto"))
                .as(err())
                .isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(folder.resolve("made/xproto/lamp.xproto"))).isEqualTo(LAMP);
    }

    @ParameterizedTest
    @CsvSource({
        "work,SyncSmartLampServiceInstance",
        "watcher,WatchSmartLampService",
        "hybrid,SyncSmartLampServiceInstance"
    })
    void beginsAProject(String kind, String step) throws IOException {
        assertThat(run("init", "--kind", kind, "smart-lamp")).as(err()).isEqualTo(ExitCode.FINE);
        assertThat(out()).contains("Made `smart-lamp`. Next: cd smart-lamp && ./run --once");
        Path project = folder.resolve("smart-lamp");
        assertThat(project.resolve("run")).isExecutable();
        assertThat(project.resolve("src/main/java/com/example/smartlamp/steps/" + step + ".java"))
                .exists();
        assertThat(project.resolve("src/test/java/com/example/smartlamp/steps/" + step + "Test.java"))
                .exists();
        try (Stream<Path> walk = Files.walk(project)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as("%s", file).doesNotContain("%{");
            }
        }
        assertThat(run("lint", "--strict", "smart-lamp/src/main/xproto"))
                .as(err())
                .isEqualTo(ExitCode.FINE);
        assertThat(run("format", "--check", "smart-lamp/src/main/xproto"))
                .as(err())
                .isEqualTo(ExitCode.FINE);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(project);
        }
    }

    @Test
    void beginsNoProjectWhereSomethingIsOrUnderAWrongName() throws IOException {
        file("lamp/mine", "mine");

        assertThat(run("init", "--kind", "work", "lamp")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`lamp` is there already");
        assertThat(run("init", "--kind", "work", "Lamp")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`Lamp` can't be the name of a project", "lower-case");
        assertThat(run("init", "--kind", "wrk", "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`wrk` is no value of `--kind`", "did you mean `work`?");
        assertThat(run("init", "lamp")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`--kind` is missing");
        assertThat(run("init", "--kind", "work", "--package", "com.class", "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`com.class` is no name of a package");
        assertThat(run("init", "--kind", "work", "--output", "lamp/mine/x", "x"))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("can't be written");
        assertThat(Files.readString(folder.resolve("lamp/mine"))).isEqualTo("mine");
    }

    @Test
    void tellsThatAnOptionLacksItsValueWhenTheNextWordIsAnOption() {
        assertThat(run("generate", "--target", "--output", "o", "x")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("`--target` needs a value");
    }

    @Test
    void tellsWhomAChangeBreaks() throws IOException {
        file("old/lamp.xproto", LAMP);
        file("new/lamp.xproto", LAMP.replace("colour = 1", "colour = 2").replace("20", "10"));

        assertThat(run("check-compat", "old", "new")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(err())
                .contains("error[XP0708]", "--> new/lamp.xproto:6:9", "`colour`", "previously")
                .contains("warning[XP0711]", "1 error, 1 warning");
        assertThat(run("check-compat", "old", "old/lamp.xproto")).as(err()).isEqualTo(ExitCode.FINE);
        file("narrow/lamp.xproto", LAMP.replace("20", "10"));
        assertThat(run("check-compat", "old", "narrow")).isEqualTo(ExitCode.FINE);
        assertThat(run("check-compat", "--strict", "old", "narrow")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
    }

    @Test
    void tellsWhyNothingCanBeCompared() throws IOException {
        file("old.xproto", LAMP.replace("Service)", "Servce)"));
        file("new.xproto", LAMP);

        assertThat(run("check-compat", "old.xproto", "new.xproto")).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(err()).contains("--> old.xproto:3:22", "`old.xproto` doesn't compile, so nothing can be compared");
        assertThat(run("check-compat", "new.xproto")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("two versions are needed, not 1");
        assertThat(run("check-compat", "new.xproto", "gone")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("there is no file `gone`");
    }
}
