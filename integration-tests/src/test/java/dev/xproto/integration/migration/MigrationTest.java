package dev.xproto.integration.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.output.OutputRoot;
import dev.xproto.integration.models.CoreModels;
import dev.xproto.integration.models.GeneratedModels;
import dev.xproto.parser.compat.Compatibility;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.ConfigReader;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.testkit.TestSynchronizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples are what they were in XOS, and what there was in XOS is taken as it is. */
class MigrationTest {
    private static final Path CORPUS = Path.of("../../shared/corpus");
    private static final Path EXAMPLES = Path.of("../examples");

    /** A service, and the recipe that creates what its published recipe says must exist. */
    private enum Service {
        VROUTER("vrouter", "vrouter__README.1.yaml", "VRouterService"),
        HIPPIE_OSS("hippie-oss", "hippie-oss__oss-service-instance-invalid.yaml", "HippieOSSService");

        private final String id;
        private final String recipe;
        private final String model;

        Service(String id, String recipe, String model) {
            this.id = id;
            this.recipe = recipe;
            this.model = model;
        }

        String example() throws IOException {
            return Files.readString(EXAMPLES.resolve(id + "/src/main/xproto/" + id + ".xproto"));
        }

        String original() throws IOException {
            return Files.readString(CORPUS.resolve("xproto/" + id + "__" + id + ".xproto"));
        }

        Path originalConfig() {
            return CORPUS.resolve("config/" + id + "__config.yaml");
        }
    }

    @BeforeEach
    void findTheOriginals() {
        assumeTrue(
                Files.isDirectory(CORPUS),
                "skipped: comparing the examples needs the reference corpus ../shared beside the checkout");
    }

    private static ModelGraph graph(String text) {
        return CoreModels.compileOnTop(List.of(SourceFile.of("models.xproto", text)))
                .graph()
                .orElseThrow();
    }

    /** Java sources by path, without what people wrote for people. */
    private static Map<String, String> classes(String id, String text) {
        Map<String, String> classes = new TreeMap<>();
        for (GeneratedFile file : GeneratedModels.of(id + ".xproto", text)) {
            if (file.root() == OutputRoot.SOURCES) {
                classes.put(file.path(), file.content().replaceAll("(?s)/\\*\\*.*?\\*/\\s*", ""));
            }
        }
        return classes;
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void theOriginalModelsGiveTheSameClasses(Service service) throws IOException {
        Map<String, String> classes = classes(service.id, service.example());
        assertThat(classes).hasSizeGreaterThanOrEqualTo(6);
        assertThat(classes).isEqualTo(classes(service.id, service.original()));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void theOriginalModelsMeanTheSameOnTheWireAndInTheStore(Service service) throws IOException {
        ModelGraph original = graph(service.original());
        ModelGraph example = graph(service.example());
        assertThat(new Compatibility().compare(original, example))
                .filteredOn(Diagnostic::isError)
                .isEmpty();
        assertThat(new Compatibility().compare(example, original))
                .filteredOn(Diagnostic::isError)
                .isEmpty();
        assertThat(GeneratedModels.textOf("model-deps", service.id + ".xproto", service.original()))
                .as("the example's model-deps file is that of the original models")
                .isEqualTo(Files.readString(EXAMPLES.resolve(service.id + "/model-deps")));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void theOriginalConfigurationIsReadAsItIs(Service service) throws IOException {
        ConfigReader.Result original = ConfigReader.read(service.originalConfig());
        assertThat(original.findings()).filteredOn(Finding::error).isEmpty();
        ConfigReader.Result example = ConfigReader.read(EXAMPLES.resolve(service.id + "/config.yaml"));
        assertThat(example.findings()).isEmpty();
        assertThat(example.settings().orElseThrow().text(ConfigKeys.NAME))
                .isEqualTo(original.settings().orElseThrow().text(ConfigKeys.NAME));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void thePublishedRecipeRunsOnTheModelsOfTheExample(Service service) throws IOException {
        ModelFile models = new ModelFile(service.id + ".xproto", service.example());
        try (TestSynchronizer synchronizer = TestSynchronizer.ofModels(models)) {
            synchronizer.apply("""
                    tosca_definitions_version: tosca_simple_yaml_1_0
                    topology_template:
                      node_templates:
                        service:
                          type: tosca.nodes.%s
                          properties: {name: %s}
                    """.formatted(service.model, service.id));
            String recipe = Files.readString(CORPUS.resolve("tosca/" + service.recipe));
            assertThat(synchronizer.apply(recipe)).hasSize(2);
        }
    }
}
