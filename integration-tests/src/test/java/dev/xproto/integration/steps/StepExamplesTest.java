package dev.xproto.integration.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.output.OutputRoot;
import dev.xproto.integration.house.StepPage;
import dev.xproto.integration.models.GeneratedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/synchronizer.md compile together, over the models that the page shows, without a word. */
class StepExamplesTest {
    @TempDir
    private Path folder;

    @Test
    void everyKindOfStepIsShownAndCompilesInSilence() throws IOException {
        StepPage page = StepPage.read();
        Map<String, String> sources = new TreeMap<>(page.steps());
        assertThat(sources.values().toString())
                .contains("@SyncStep", "@ModelPolicy", "@PullStep", "@EventStep", "@Watcher", "@ConvenienceWrapper");
        for (GeneratedFile file : GeneratedModels.of("greetings.xproto", page.models())) {
            if (file.root() == OutputRoot.SOURCES) {
                sources.put(file.path(), file.content());
            }
        }
        StepBuild build = new StepBuild(folder);
        assertThat(build.compile(sources)).isEmpty();
        assertThat(Files.readAllLines(build.classes().resolve("META-INF/services/dev.xproto.sync.spi.StepFactory")))
                .containsExactly(
                        "HeardEvents_StepFactory",
                        "PullGreetings_StepFactory",
                        "SyncGreeter_StepFactory",
                        "SyncGreeting_StepFactory",
                        "WatchOwners_StepFactory",
                        "WelcomePolicy_StepFactory");
    }
}
