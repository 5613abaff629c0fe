package dev.xproto.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import dev.xproto.runtime.lifecycle.StartException;
import dev.xproto.runtime.lifecycle.StepCatalog;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepServices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program, without steps of its own: what it says, and what it answers. */
class ProgramTest {
    private static final String CONFIG = """
            name: hello-world
            accessor:
              username: admin@opencord.org
              password: letmein
              endpoint: embedded
            models_dir: models
            required_models:
              - Greeting
            logging:
              version: 1
              handlers:
                console:
                  class: logging.StreamHandler
              loggers:
                'multistructlog':
                  handlers: [console]
                  level: INFO
            """;

    private static final String MODELS = """
            option name = "hello-world";
            option app_label = "hello-world";

            message Greeting (XOSBase) {
                required string hello_to = 1 [help_text = "Who is greeted", null = False, db_index = False, blank = False,
                    text = True];
            }
            """;

    @TempDir
    Path folder;

    @AfterEach
    void silence() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }

    private record Outcome(int exit, List<String> out, List<String> err) {}

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file;
    }

    private Outcome run(String config, String... more) throws IOException {
        write("VERSION", "1.0.0.dev\n");
        List<String> args =
                new ArrayList<>(List.of("--config", write("config.yaml", config).toString()));
        args.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream realOut = System.out;
        try (PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setOut(toOut);
            int exit = SynchronizerMain.run(args.toArray(String[]::new), toOut, toErr, Map.of());
            return new Outcome(exit, lines(out), lines(err));
        } finally {
            System.setOut(realOut);
        }
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Outcome good(String... more) throws IOException {
        write("models/hello-world.xproto", MODELS);
        return run(CONFIG, more);
    }

    @Test
    void saysTheTutorialsLinesWhenThereAreNoSteps() throws IOException {
        Outcome outcome = good();
        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .containsExactly(
                        "Service version is 1.0.0.dev",
                        "required_models, found:        models=Greeting",
                        "Loading sync steps             step_dir=classpath synchronizer_name=hello-world",
                        "Loaded sync steps              steps=[] synchronizer_name=hello-world",
                        "Skipping pull step engine due to no pull_steps_dir dir. synchronizer_name=hello-world",
                        "Skipping event engine due to no event_steps dir. synchronizer_name=hello-world",
                        "Skipping model policies thread due to no model_policies dir. synchronizer_name=hello-world",
                        "No sync steps, no policies, and no event steps. Synchronizer exiting."
                                + " synchronizer_name=hello-world");
    }

    @Test
    void unloadsItsModels() throws IOException {
        write("models/hello-world.xproto", MODELS);
        String onDisk = CONFIG.replace("endpoint: embedded", "endpoint: embedded\n  data_dir: data");
        assertThat(run(onDisk).exit()).isZero();
        Outcome outcome = run(onDisk + "desired_state: unload\n");
        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        assertThat(outcome.out())
                .endsWith("Models successfully unloaded. Synchronizer exiting synchronizer_name=hello-world");
    }

    @Test
    void tellsHelpAndRefusesWhatItDoesNotUnderstand() throws IOException {
        assertThat(good("--help").out()).first().asString().startsWith("usage: ");
        Outcome outcome = good("--onec", "--recipe");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .containsExactly(
                        "command line: error[XR0201]: there is no option `--onec`",
                        "  help: did you mean `--once`?",
                        "command line: error[XR0201]: `--recipe` needs a path after it");
    }

    @Test
    void refusesAMisspeltKeyWithPlaceAndNearestName() throws IOException {
        Outcome outcome = run("nmae: hello-world\n");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .anyMatch(line -> line.endsWith("config.yaml:1:1: error[XR0103]: there is no key `nmae`"));
        assertThat(outcome.err()).contains("  help: did you mean `name`?");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void answersAsXosDidWhenTheDesiredStateIsNeither() throws IOException {
        Outcome outcome = good("--once");
        assertThat(outcome.exit()).isZero();
        outcome = run(CONFIG + "desired_state: loda\n");
        assertThat(outcome.exit()).isEqualTo(255);
        assertThat(outcome.err())
                .anyMatch(line -> line.contains("XR0104") && line.contains("`loda`"))
                .contains("  help: did you mean `load`?")
                .endsWith("Misconfigured");
    }

    @Test
    void refusesModelsWithFaults() throws IOException {
        write("models/hello-world.xproto", MODELS.replace("XOSBase", "XOSBas"));
        Outcome outcome = run(CONFIG);
        assertThat(outcome.exit()).as("as XOS' synchronizers answered").isEqualTo(1);
        assertThat(outcome.out()).anyMatch(line -> line.startsWith("The core refuses the models; shutting down"));
        assertThat(run(CONFIG, "--once").exit()).isEqualTo(2);
        assertThat(outcome.err()).anyMatch(line -> line.contains("XOSBas") && line.contains("hello-world.xproto:4:"));
    }

    @Test
    void refusesMissingModelsWhenItRunsOnce() throws IOException {
        write("models/hello-world.xproto", MODELS);
        Outcome outcome = run(CONFIG.replace("- Greeting", "- Greting"), "--once");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).anyMatch(line -> line.contains("XR0204") && line.contains("`Greting`"));
        assertThat(outcome.err()).contains("  help: did you mean `Greeting`?");
    }

    @Test
    void refusesFilesThatAreNotThere() throws IOException {
        assertThat(run(CONFIG).err()).anyMatch(line -> line.contains("XR0207"));
        Outcome recipe = good("--recipe", folder.resolve("none.yaml").toString());
        assertThat(recipe.exit()).isEqualTo(2);
        assertThat(recipe.err()).anyMatch(line -> line.contains("XR0207") && line.contains("none.yaml"));
        Outcome password = run(CONFIG.replace("letmein", "\"@secret\""));
        assertThat(password.err()).anyMatch(line -> line.contains(":4:13: error[XR0111]"));
    }

    @Test
    void takesThePasswordOutOfAFile() throws IOException {
        write("models/hello-world.xproto", MODELS);
        write("secret", "letmein\n");
        assertThat(run(CONFIG.replace("letmein", "\"@secret\"")).exit()).isZero();
    }

    @Test
    void refusesAnEndpointThatIsNone() throws IOException {
        Outcome outcome = run(CONFIG.replace("embedded", "https://xos-core/"));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).anyMatch(line -> line.contains("XR0202") && line.contains("`https://xos-core/`"));
    }

    @Test
    void doesNotWaitForACoreElsewhereWhenItRunsOnce() throws IOException {
        Outcome outcome = run(CONFIG.replace("embedded", "127.0.0.1:1"), "--once");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .anyMatch(line -> line.contains("XR0501") && line.contains("nobody listens at `127.0.0.1:1`"));
    }

    @Test
    void refusesAWayToTheCoreThatContradictsItself() throws IOException {
        Outcome outcome = run(CONFIG.replace(
                "endpoint: embedded", "endpoint: xos-core:50051\n  insecure: true\n  cacert: nowhere.pem"));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .anyMatch(line -> line.contains(":6:13: error[XR0107]: `accessor.insecure`"))
                .anyMatch(line -> line.contains(":7:11: error[XR0111]") && line.contains("nowhere.pem"));
    }

    @Test
    void saysWhatTheCoreSaysWhenItRefuses() throws IOException {
        write("models/hello-world.xproto", MODELS);
        String onDisk = CONFIG.replace("endpoint: embedded", "endpoint: embedded\n  data_dir: data");
        assertThat(run(onDisk).exit()).isZero();
        Outcome outcome = run(onDisk.replace("letmein", "wrong"));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).anyMatch(line -> line.contains("XR0203"));
        assertThat(outcome.err()).noneMatch(line -> line.contains("wrong") || line.contains("\tat "));
    }

    @Test
    void saysThatAFolderOfPythonCodeIsNotUsed() throws IOException {
        write("models/hello-world.xproto", MODELS);
        Outcome outcome = run(CONFIG + "steps_dir: /opt/xos/synchronizers/hello-world/steps\n");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).anyMatch(line -> line.contains("holds no jars or classes"));
    }

    @Test
    void refusesStepsThatOverlap() {
        StepFactory one = factory(StepFactory.StepDescriptor.sync("a.One", dev.xproto.models.core.Service.TYPE));
        StepFactory two = factory(StepFactory.StepDescriptor.sync("a.Two", dev.xproto.models.core.Service.TYPE));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                StartException.class, () -> StepCatalog.of(List.of(two, one)))
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.message())
                .containsExactly("XR0206 the model `Service` is observed by `a.One` and `a.Two`");
    }

    private static StepFactory factory(StepFactory.StepDescriptor descriptor) {
        return new StepFactory() {
            @Override
            public StepDescriptor descriptor() {
                return descriptor;
            }

            @Override
            public Object create(StepServices services) {
                throw new AssertionError("nothing runs");
            }
        };
    }
}
