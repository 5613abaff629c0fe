package dev.xproto.example.helloworld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial from end to end: its files, the embedded core on disk, and the program as people start it. */
final class TutorialTest {
    private static final String[] TABLE = {
        "id  model                      name                         backend_code  backend_status",
        "1   HelloWorldService          HelloWorld                   1             OK",
        "1   HelloWorldServiceInstance  HelloWorld Service Instance  1             OK"
    };

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void copyTheFiles() throws IOException {
        workshop = Workshop.in(folder);
    }

    @Test
    void goesFromTheModelsToTwoObjectsInSync() {
        Workshop.Outcome outcome = workshop.once();
        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .containsSubsequence(
                        "Service version is 1.0.0.dev",
                        "required_models, found:        models=HelloWorldService, HelloWorldServiceInstance",
                        "Loading sync steps             step_dir=classpath synchronizer_name=hello-world",
                        "Loaded sync steps              steps=[SyncHelloWorldService, SyncHelloWorldServiceInstance]"
                                + " synchronizer_name=hello-world",
                        "Skipping event engine due to no event_steps dir. synchronizer_name=hello-world",
                        "Skipping model policies thread due to no model_policies dir. synchronizer_name=hello-world")
                .endsWith(TABLE);
    }

    @Test
    void syncsTheServiceBeforeItsInstanceInTheTutorialsWords() {
        assertThat(workshop.once().out().stream()
                        .map(line -> line.replaceFirst(" thread_id=\\d+$", ""))
                        .toList())
                .containsSubsequence(
                        "Syncing object                 model_name=HelloWorldService pk=1 synchronizer_name=hello-world",
                        "HelloWorldService has been updated! hello_from=Jhon Snow object=HelloWorld",
                        "Synced object                  model_name=HelloWorldService pk=1 synchronizer_name=hello-world",
                        "Syncing object                 model_name=HelloWorldServiceInstance pk=1"
                                + " synchronizer_name=hello-world",
                        "HelloWorldServiceInstance has been updated! hello_to=Daenerys Targaryen"
                                + " object=HelloWorld Service Instance",
                        "Jhon Snow is saying hello to Daenerys Targaryen",
                        "Synced object                  model_name=HelloWorldServiceInstance pk=1"
                                + " synchronizer_name=hello-world");
    }

    @Test
    void findsEverythingInSyncTheSecondTime() {
        assertThat(workshop.once().exit()).isZero();
        Workshop.Outcome second = workshop.once();
        assertThat(second.exit()).as(second.toString()).isZero();
        assertThat(second.out())
                .noneMatch(line -> line.startsWith("Syncing object"))
                .endsWith(TABLE);
    }

    @Test
    void syncsAgainWhatTheRecipeChanges() throws IOException {
        assertThat(workshop.once().exit()).isZero();
        workshop.change("samples/hello-world.yaml", "Daenerys Targaryen", "Arya Stark");
        Workshop.Outcome second = workshop.once();
        assertThat(second.exit()).as(second.toString()).isZero();
        assertThat(second.out())
                .contains("Jhon Snow is saying hello to Arya Stark")
                .noneMatch(line -> line.startsWith("HelloWorldService has been updated!"));
    }

    @Test
    void showsADeferralWithoutCallingItAnError() throws IOException {
        workshop.change("samples/hello-world.yaml", "Daenerys Targaryen", "Tyrion Lannister");
        Workshop.Outcome outcome = workshop.once();
        assertThat(outcome.exit()).as(outcome.toString()).isEqualTo(1);
        assertThat(outcome.out())
                .anyMatch(line ->
                        line.matches("1 +HelloWorldServiceInstance +HelloWorld Service Instance +0 +.*Maybe later.*"));
    }

    @Test
    void showsAFailureAndRecoversFromIt() throws IOException {
        workshop.change("samples/hello-world.yaml", "Daenerys Targaryen", "Joffrey Baratheon");
        Workshop.Outcome outcome = workshop.once();
        assertThat(outcome.exit()).as(outcome.toString()).isEqualTo(1);
        assertThat(outcome.out())
                .anyMatch(line ->
                        line.matches("1 +HelloWorldServiceInstance +HelloWorld Service Instance +2 +.*Maybe not.*"));
        workshop.change("samples/hello-world.yaml", "Joffrey Baratheon", "Daenerys Targaryen");
        assertThat(workshop.once().out()).endsWith(TABLE);
    }
}
