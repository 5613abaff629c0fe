package dev.xproto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.GeneratorContext;
import dev.xproto.maven.GenerateOutcome.Status;
import dev.xproto.parser.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelGenerationTest {
    private static final String PORT = """
            option name = "access";
            option java_package = "com.acme.access";

            message Port {
                required string name = 2 [max_length = 20];
            }
            """;
    private static final String UPLINK = """
            option name = "access";
            option java_package = "com.acme.access";

            message Uplink (Port) {
                required int32 speed = 1;
            }
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aProjectInAFolderWithBlanks() {
        project = new Project(folder.resolve("a project"));
    }

    private GenerateOutcome generate(Status expected) throws IOException {
        GenerateOutcome outcome = project.generate();
        assertThat(outcome.status()).as("%s", outcome.diagnostics()).isEqualTo(expected);
        return outcome;
    }

    /** A jar as another project's build makes it. */
    private Path accessJar(String models) throws IOException {
        Path jar = folder.resolve("access.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/xproto/access.xproto"));
            out.write(models.getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("META-INF/xproto/models.tsv"));
            out.write("Port\tcom.acme.access.Port\taccess.xproto\t0\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void makesClassesAndPacksTheModels() throws IOException {
        project.model("access.xproto", PORT).model("more/uplink.xproto", UPLINK);

        GenerateOutcome outcome = generate(Status.GENERATED);

        assertThat(outcome.models()).isEqualTo(2);
        assertThat(project.names("target/java")).contains("com/acme/access/Port.java", "com/acme/access/Uplink.java");
        assertThat(project.names("target/res"))
                .containsExactly(
                        "META-INF/xproto/access.xproto",
                        "META-INF/xproto/models.tsv",
                        "META-INF/xproto/more/uplink.xproto");
        assertThat(Files.readString(project.base.resolve("target/res/META-INF/xproto/access.xproto")))
                .isEqualTo(PORT);
    }

    @Test
    void touchesNothingWhenNothingHasChanged() throws IOException {
        project.model("access.xproto", PORT);
        generate(Status.GENERATED);
        project.age();

        generate(Status.UP_TO_DATE);

        assertThat(project.young()).isEmpty();
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        project.model("access.xproto", PORT).model("uplink.xproto", UPLINK);
        generate(Status.GENERATED);
        project.age();
        project.model("uplink.xproto", UPLINK.replace("speed", "rate"));

        generate(Status.GENERATED);

        assertThat(project.young())
                .contains("target/java/com/acme/access/Uplink.java")
                .doesNotContain("target/java/com/acme/access/Port.java");
    }

    @Test
    void removesTheOutputOfADeletedModel() throws IOException {
        project.model("access.xproto", PORT).model("uplink.xproto", UPLINK);
        generate(Status.GENERATED);
        Files.delete(project.base.resolve("src/main/xproto/uplink.xproto"));

        GenerateOutcome outcome = generate(Status.GENERATED);

        assertThat(outcome.removed()).isEqualTo(3);
        assertThat(project.names("target/java")).noneMatch(name -> name.contains("Uplink"));
        assertThat(project.names("target/res")).noneMatch(name -> name.contains("uplink"));
    }

    @Test
    void removesEverythingWithTheLastModel() throws IOException {
        project.model("access.xproto", PORT);
        generate(Status.GENERATED);
        Files.delete(project.base.resolve("src/main/xproto/access.xproto"));

        assertThat(generate(Status.NO_MODELS).removed()).isPositive();
        assertThat(project.names("target/java")).isEmpty();
        assertThat(project.names("target/res")).isEmpty();
        generate(Status.NO_MODELS);
    }

    @Test
    void leavesAProjectWithoutModelsUntouched() throws IOException {
        Files.createDirectories(project.base);

        generate(Status.NO_MODELS);

        assertThat(project.names("")).isEmpty();
    }

    @Test
    void mendsOutputThatWasEditedOrDeleted() throws IOException {
        project.model("access.xproto", PORT);
        generate(Status.GENERATED);
        Path made = project.base.resolve("target/java/com/acme/access/Port.java");
        String text = Files.readString(made);

        Files.writeString(made, "edited");
        generate(Status.GENERATED);
        assertThat(Files.readString(made)).isEqualTo(text);

        Files.delete(made);
        generate(Status.GENERATED);
        assertThat(Files.readString(made)).isEqualTo(text);
    }

    @Test
    void noticesChangedSettings() throws IOException {
        project.model("access.xproto", PORT.replaceAll("option java_package.*\n", ""));
        generate(Status.GENERATED);
        assertThat(project.names("target/java")).contains("xproto/models/access/Port.java");

        project.options.put(GeneratorContext.PACKAGE, "com.other");
        generate(Status.GENERATED);
        assertThat(project.names("target/java"))
                .contains("com/other/Port.java")
                .noneMatch(name -> name.startsWith("xproto/"));

        project.targets = List.of("java", "tosca");
        generate(Status.GENERATED);
        assertThat(project.names("target/res")).contains("custom_types/port.yaml");

        project.failOnWarning = true;
        generate(Status.GENERATED);
        project.strict = true;
        generate(Status.GENERATED);
        generate(Status.UP_TO_DATE);
    }

    @Test
    void noticesAChangedTool() throws IOException {
        project.model("access.xproto", PORT);
        project.tool.add(Files.writeString(folder.resolve("plugin.jar"), "version 1"));
        Path classes = Files.createDirectories(folder.resolve("plugin-classes"));
        Files.writeString(classes.resolve("A.class"), "version 1");
        project.tool.add(classes);
        generate(Status.GENERATED);
        generate(Status.UP_TO_DATE);

        Files.writeString(folder.resolve("plugin.jar"), "version 2");
        generate(Status.GENERATED);
        Files.writeString(classes.resolve("A.class"), "version 2");
        generate(Status.GENERATED);
        generate(Status.UP_TO_DATE);
    }

    @Test
    void importsFromJarsAndNoticesWhenTheyChange() throws IOException {
        project.model("uplink.xproto", UPLINK);
        project.classPath.add(accessJar(PORT));
        generate(Status.GENERATED);
        assertThat(project.names("target/java"))
                .contains("com/acme/access/Uplink.java")
                .doesNotContain("com/acme/access/Port.java");
        generate(Status.UP_TO_DATE);

        accessJar(PORT.replace("20", "30"));
        generate(Status.GENERATED);
    }

    @Test
    void importsFromAModuleThatIsNotPackedYet() throws IOException {
        Path classes = folder.resolve("other/target/classes");
        Files.createDirectories(classes.resolve("META-INF/xproto"));
        Files.writeString(
                classes.resolve("META-INF/xproto/access.xproto"), PORT.replace("com.acme.access", "org.ports"));
        Files.writeString(
                classes.resolve("META-INF/xproto/models.tsv"), "Port\torg.ports.special.Port\taccess.xproto\t0\n");
        project.classPath.add(classes);
        project.model("uplink.xproto", UPLINK);

        generate(Status.GENERATED);

        assertThat(Files.readString(project.base.resolve("target/java/com/acme/access/Uplink.java")))
                .contains("org.ports.special.Port");
    }

    @Test
    void importsFromImportPaths() throws IOException {
        project.targets = List.of("tosca");
        Files.createDirectories(folder.resolve("shared models"));
        Files.writeString(folder.resolve("shared models/access.xproto"), PORT);
        project.model("uplink.xproto", UPLINK);
        project.importPaths.add(folder.resolve("shared models"));
        generate(Status.GENERATED);

        project.importPaths.set(0, folder.resolve("shared model"));
        GenerateOutcome outcome = generate(Status.FAILED);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::message)
                .first()
                .asString()
                .contains("there is no import path", "shared model");
    }

    @Test
    void readsBehaviourBasesOfItsOwnAndPacksThem() throws IOException {
        project.model("access.xproto", PORT.replace("Port {", "Port (OldMixin, OtherMixin) {"))
                .model("behaviour-bases.txt", "OldMixin # of the old house\n")
                .file("src/main/resources/META-INF/xproto/behaviour-bases.txt", "OtherMixin\n");

        generate(Status.GENERATED);

        assertThat(project.names("target/res")).contains("META-INF/xproto/behaviour-bases.txt");
    }

    @Test
    void tellsEveryErrorAndTouchesNothing() throws IOException {
        project.model("access.xproto", PORT);
        generate(Status.GENERATED);
        project.age();
        project.model("access.xproto", PORT.replace("string", "strng"))
                .model("uplink.xproto", UPLINK.replace("Port", "Prot"));

        GenerateOutcome outcome = generate(Status.FAILED);

        assertThat(outcome.diagnostics())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(diagnostic -> diagnostic.place().isPresent());
        assertThat(outcome.diagnostics().get(0).place().orElseThrow().file().name())
                .isEqualTo("src/main/xproto/access.xproto");
        assertThat(project.young()).isEmpty();

        project.model("access.xproto", PORT);
        Files.delete(project.base.resolve("src/main/xproto/uplink.xproto"));
        generate(Status.UP_TO_DATE);
    }

    @Test
    void failsOnAWarningWhereThatIsWanted() throws IOException {
        project.model("access.xproto", "# a comment of another language\n" + PORT);
        assertThat(generate(Status.GENERATED).count()).isEqualTo("1 warning");

        project.failOnWarning = true;
        assertThat(generate(Status.FAILED).count()).isEqualTo("1 warning");
    }

    @Test
    void keepsExecutionsApart() throws IOException {
        project.model("access.xproto", PORT);
        generate(Status.GENERATED);
        project.execution = "generate-models-second";
        project.targets = List.of("tosca");

        generate(Status.GENERATED);
        assertThat(project.names("target/res")).contains("custom_types/port.yaml", "META-INF/xproto/models.tsv");

        project.execution = "generate-models-default";
        project.targets = List.of("java");
        generate(Status.UP_TO_DATE);
    }

    @Test
    void takesOverWhatARenamedExecutionWrote() throws IOException {
        project.model("access.xproto", PORT);
        project.execution = "generate-models-old";
        generate(Status.GENERATED);
        project.model("access.xproto", PORT.replace("Port", "Plug").replace("20", "30"));
        project.execution = "generate-models-new";
        assertThat(generate(Status.FAILED).diagnostics()).isNotEmpty();

        project.gone.add("generate-models-old");
        generate(Status.GENERATED);

        assertThat(project.names("target/java"))
                .contains("com/acme/access/Plug.java")
                .doesNotContain("com/acme/access/Port.java");
        assertThat(project.names("target/xproto")).noneMatch(name -> name.contains("old.manifest"));
        project.gone.clear();
        generate(Status.UP_TO_DATE);
    }

    @Test
    void tellsAnUnknownTarget() throws IOException {
        project.model("access.xproto", PORT);
        project.targets = List.of("jva");

        GenerateOutcome outcome = generate(Status.FAILED);

        assertThat(outcome.diagnostics()).extracting(Diagnostic::message).containsExactly("unknown target `jva`");
        assertThat(project.names("target")).isEmpty();
    }

    @Test
    void refusesToOverwriteAFileThatIsNotGenerated() throws IOException {
        project.model("access.xproto", PORT).file("target/java/com/acme/access/Port.java", "by hand");

        GenerateOutcome outcome = generate(Status.FAILED);

        assertThat(outcome.diagnostics()).hasSize(1);
        assertThat(project.names("target")).containsExactly("java/com/acme/access/Port.java");
    }

    @Test
    void takesOnlyTheFilesThatAreMeant() throws IOException {
        project.model("access.xproto", PORT)
                .model("drafts/wrong.xproto", "message {")
                .model("deep/uplink.xproto", UPLINK);
        project.files = new ModelFiles(List.of(), List.of("drafts/**"), StandardCharsets.UTF_8);
        generate(Status.GENERATED);
        assertThat(project.names("target/res")).contains("META-INF/xproto/deep/uplink.xproto");

        project.files = new ModelFiles(List.of("**/access.xproto"), List.of(), StandardCharsets.UTF_8);
        assertThat(generate(Status.GENERATED).removed()).isPositive();
        assertThat(project.names("target/java")).noneMatch(name -> name.contains("Uplink"));
    }

    @Test
    void readsOldEncodingsAndPacksUtf8() throws IOException {
        String text = PORT.replace("max_length", "help_text = \"h\u00f6he\", max_length");
        Path file = project.base.resolve("src/main/xproto/access.xproto");
        project.model("access.xproto", PORT);
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(generate(Status.FAILED).diagnostics().get(0).message()).contains("isn't UTF-8");

        project.files = new ModelFiles(List.of(), List.of(), StandardCharsets.ISO_8859_1);
        generate(Status.GENERATED);
        assertThat(Files.readString(project.base.resolve("target/res/META-INF/xproto/access.xproto")))
                .isEqualTo(text);

        project.files = new ModelFiles(List.of(), List.of(), StandardCharsets.US_ASCII);
        assertThat(generate(Status.FAILED).diagnostics().get(0).message()).contains("isn't US-ASCII");
    }
}
