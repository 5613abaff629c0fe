package dev.xproto.integration.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.output.OutputRoot;
import dev.xproto.integration.house.MarkdownFile;
import dev.xproto.integration.house.MarkdownFile.Block;
import dev.xproto.integration.models.GeneratedModels;
import dev.xproto.runtime.config.ConfigReader;
import dev.xproto.sync.spi.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model and the step of README.md compile together; its commands, and the sections of configurations, are right. */
class ReadmeExamplesTest {
    private static final String IMPORTS = """
            import dev.xproto.sync.annotation.SyncStep;
            import dev.xproto.sync.step.Actuator;
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            import xproto.models.readme.HelloWorldService;

            """;

    @TempDir
    private Path folder;

    private static List<Block> blocks(String page, String info) {
        return MarkdownFile.read(Path.of("..", page)).blocks().stream()
                .filter(block -> block.info().equals(info))
                .toList();
    }

    @Test
    void theModelAndTheStepOfTheReadmeCompile() throws IOException {
        String models = "option name = \"readme\";\n"
                + blocks("README.md", "xproto").get(0).text();
        String step = blocks("README.md", "java").get(0).text();
        Map<String, String> sources = new TreeMap<>();
        sources.put(
                "SyncHelloWorldService.java",
                IMPORTS
                        + step.replaceFirst(
                                "\\{\n", "{\n    private final Logger log = LoggerFactory.getLogger(\"readme\");\n\n"));
        for (GeneratedFile file : GeneratedModels.of("readme.xproto", models)) {
            if (file.root() == OutputRoot.SOURCES) {
                sources.put(file.path(), file.content());
            }
        }
        assertThat(new StepBuild(folder).compile(sources)).isEmpty();
    }

    /** That they work is seen by whoever builds; that they are what is built, here. */
    @Test
    void theCommandsOfTheReadmeAreThoseOfTheBuild() throws IOException {
        assertThat(blocks("README.md", "sh"))
                .extracting(Block::text)
                .containsExactly("hello-world-example/run --once\n", "mvn -B -ntp verify\n");
        assertThat(Path.of("../hello-world-example/run")).isExecutable();
        assertThat(Files.readAllLines(Path.of("../.ci/run"))).contains("mvn -B -ntp verify");
    }

    @Test
    void theVersionOfKafkaIsTheOneThatIsTested() throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));
        String version = pom.replaceAll("(?s).*<kafka.version>(.*?)</kafka.version>.*", "$1");
        assertThat(Files.readString(Path.of("../docs/synchronizer.md")))
                .contains("; " + version + " is what is tested");
    }

    @Test
    void theConfigurationsOfThePageAboutSynchronizersAreRead() throws IOException {
        List<Block> parts = blocks("docs/synchronizer.md", "yaml");
        assertThat(parts).hasSizeGreaterThanOrEqualTo(2);
        Files.writeString(folder.resolve("password.txt"), "secret\n");
        for (Block part : parts) {
            String text = part.text().contains("name: hello-world") ? part.text() : "name: x\n" + part.text();
            Path file = Files.writeString(folder.resolve("config.yaml"), text);
            assertThat(ConfigReader.read(file).findings())
                    .filteredOn(Finding::error)
                    .isEmpty();
        }
    }
}
