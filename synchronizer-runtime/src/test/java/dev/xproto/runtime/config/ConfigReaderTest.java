package dev.xproto.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.spi.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
    @TempDir
    Path folder;

    private ConfigReader.Result read(String text) throws IOException {
        Path file = folder.resolve("config.yaml");
        Files.writeString(file, text);
        return ConfigReader.read(file);
    }

    private Settings settings(String text) throws IOException {
        ConfigReader.Result result = read(text);
        assertThat(result.findings().stream().filter(Finding::error)).isEmpty();
        return result.settings().orElseThrow();
    }

    private List<String> findings(String text) throws IOException {
        return read(text).findings().stream()
                .map(finding -> finding.toString().replace(folder + "/", "").replace("\n  help: ", " | "))
                .toList();
    }

    @Test
    void readsTheTutorialsConfiguration() throws IOException {
        Settings settings = settings("""
                name: hello-world
                accessor:
                  username: admin@opencord.org
                  password: letmein
                  endpoint: xos-core:50051
                models_dir: "/opt/xos/synchronizers/hello-world/models"
                steps_dir: "/opt/xos/synchronizers/hello-world/steps"
                required_models:
                  - HelloWorldService
                  - HelloWorldServiceInstance
                logging:
                  version: 1
                  handlers:
                    console:
                      class: logging.StreamHandler
                  loggers:
                    'multistructlog':
                      handlers:
                          - console
                      level: DEBUG
                """);
        assertThat(settings.text(ConfigKeys.NAME)).contains("hello-world");
        assertThat(settings.text(ConfigKeys.ENDPOINT)).contains("xos-core:50051");
        assertThat(settings.texts(ConfigKeys.REQUIRED_MODELS))
                .containsExactly("HelloWorldService", "HelloWorldServiceInstance");
        assertThat(settings.path(ConfigKeys.MODELS_DIR)).contains(Path.of("/opt/xos/synchronizers/hello-world/models"));
        assertThat(settings.logging().loggers().get(""))
                .isEqualTo(new LoggingSettings.Destination(List.of("console"), "DEBUG", true));
    }

    @Test
    void fillsInDefaults() throws IOException {
        Settings settings = settings("name: a\n");
        assertThat(settings.text(ConfigKeys.DESIRED_STATE)).contains("load");
        assertThat(settings.flag(ConfigKeys.BACKOFF_DISABLED)).isFalse();
        assertThat(settings.count(ConfigKeys.CONCURRENCY)).isEqualTo(8);
        assertThat(settings.text(ConfigKeys.CORE_VERSION)).isEmpty();
    }

    @Test
    void keepsFalseAndEmptyWhereTheyAreGiven() throws IOException {
        Settings settings = settings("name: a\nbackoff_disabled: false\naccessor:\n  endpoint: ''\n");
        assertThat(settings.text(ConfigKeys.ENDPOINT)).contains("");
        assertThat(settings.has(ConfigKeys.BACKOFF_DISABLED)).isTrue();
    }

    @Test
    void startsRelativePathsAtTheFile() throws IOException {
        assertThat(settings("name: a\nmodels_dir: xproto\n").path(ConfigKeys.MODELS_DIR))
                .contains(folder.resolve("xproto"));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() throws IOException {
        assertThat(findings("""
                        nmae: a
                        accessor:
                          user: b
                          endpoint: 5
                        required_models: HelloWorldService
                        desired_state: lod
                        backoff_disabled: maybe
                        concurrency: 0
                        """))
                .containsExactly(
                        "config.yaml: error[XR0105]: `name` is missing | add `name: ` and what the synchronizer is"
                                + " called",
                        "config.yaml:1:1: error[XR0103]: there is no key `nmae` | did you mean `name`?",
                        "config.yaml:3:3: error[XR0103]: there is no key `accessor.user` | did you mean"
                                + " `accessor.username`?",
                        "config.yaml:4:13: error[XR0104]: `accessor.endpoint` holds text, not `5` | put it in quotes"
                                + " to make it text",
                        "config.yaml:5:18: error[XR0104]: `required_models` holds a list of texts, not"
                                + " `HelloWorldService` | write each on a line of its own, after `- `",
                        "config.yaml:6:16: error[XR0104]: `desired_state` holds `load` or `unload`, not `lod` | did"
                                + " you mean `load`?",
                        "config.yaml:7:19: error[XR0104]: `backoff_disabled` holds true or false, not `maybe`",
                        "config.yaml:8:14: error[XR0104]: `concurrency` holds a whole number from 1, not `0`");
    }

    @Test
    void understandsOldNamesAndSaysSo() throws IOException {
        ConfigReader.Result result = read("observer_name: a\nobserver_backoff_disabled: True\n");
        assertThat(result.settings().orElseThrow().text(ConfigKeys.NAME)).contains("a");
        assertThat(result.settings().orElseThrow().flag(ConfigKeys.BACKOFF_DISABLED))
                .isTrue();
        assertThat(result.findings())
                .hasSize(2)
                .allMatch(finding -> finding.code().equals("XR0108"));
    }

    @Test
    void refusesAKeyThatIsGivenTwiceUnderWhateverName() throws IOException {
        assertThat(findings("name: a\nname: b\n"))
                .containsExactly("config.yaml:2:1: error[XR0106]: `name` is given twice | keep one of them");
        assertThat(findings("name: a\nobserver_name: b\n")).anyMatch(text -> text.contains("XR0106"));
    }

    @Test
    void refusesWhatItCannotHonourWithTheReason() throws IOException {
        assertThat(findings("name: a\nwrappers: [views]\n"))
                .containsExactly("config.yaml:2:1: error[XR0107]: `wrappers` can't be honoured: convenience views come"
                        + " with their jars; none has to be named | take the key out");
    }

    @Test
    void readsWhatOnlyOtherFeaturesUseAndSaysSo() throws IOException {
        ConfigReader.Result result =
                read("name: a\nproxy_ssh: true\nkafka_bootstrap_servers:\n  - here\nblueprints:\n  - name: b\n");
        assertThat(result.settings()).isPresent();
        assertThat(result.findings())
                .extracting(finding -> finding.code() + " " + finding.error() + " " + finding.line())
                .containsExactly("XR0113 false 2", "XR0113 false 3", "XR0113 false 5");
        assertThat(findings("name: a\nblueprints: 5\nevent_bus:\n  kind: [1]\n"))
                .containsExactly(
                        "config.yaml:2:13: error[XR0104]: `blueprints` holds a list of mappings, not `5`",
                        "config.yaml:4:9: error[XR0104]: `event_bus.kind` holds text, not a list");
    }

    @Test
    void readsLimitsByModel() throws IOException {
        Settings settings = settings("name: a\nmodel_concurrency:\n  OLTDevice: 1\n  ONUDevice: 4\n");
        assertThat(settings.counts(ConfigKeys.MODEL_CONCURRENCY))
                .isEqualTo(java.util.Map.of("OLTDevice", 1, "ONUDevice", 4));
        assertThat(findings("name: a\nmodel_concurrency:\n  OLTDevice: 0\n"))
                .singleElement()
                .asString()
                .startsWith("config.yaml:3:14: error[XR0104]");
    }

    @Test
    void readsTextsByName() throws IOException {
        String bus = "name: a\nevent_bus:\n  security:\n";
        Settings settings = settings(bus + "    ssl.protocol: TLSv1.3\n    sasl.login.read.timeout.ms: 500\n");
        assertThat(settings.namedTexts(ConfigKeys.EVENT_BUS_SECURITY))
                .isEqualTo(java.util.Map.of("ssl.protocol", "TLSv1.3", "sasl.login.read.timeout.ms", "500"));
        assertThat(findings(bus + "    ssl.protocol: [a]\n    ssl.provider: x\n    ssl.provider: y\n"))
                .containsExactly(
                        "config.yaml:4:19: error[XR0104]: `event_bus.security` holds a mapping of names to texts, not a"
                                + " list",
                        "config.yaml:6:5: error[XR0106]: `event_bus.security.ssl.provider` is given twice | keep one of them");
        assertThat(findings("name: a\nevent_bus:\n  security: TLS\n"))
                .singleElement()
                .asString()
                .startsWith("config.yaml:3:13: error[XR0104]: `event_bus.security` holds a mapping of names to texts,"
                        + " not `TLS`");
    }

    @Test
    void anOverrideWinsKeyByKeyEvenWithAFalseValue() throws IOException {
        Path first = folder.resolve("config.yaml");
        Path second = folder.resolve("sub/override.yaml");
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(first, "name: a\nbackoff_disabled: true\naccessor:\n  username: u\n  password: p\n");
        Files.writeString(second, "backoff_disabled: false\nmodels_dir: models\naccessor:\n  password: q\n");
        ConfigReader.Result result = new ConfigSources(java.util.Map.of(
                        ConfigSources.FILE, first.toString(), ConfigSources.OVERRIDES, second.toString()))
                .read(null);
        Settings settings = result.settings().orElseThrow();
        assertThat(settings.flag(ConfigKeys.BACKOFF_DISABLED)).isFalse();
        assertThat(settings.text(ConfigKeys.USERNAME)).contains("u");
        assertThat(settings.text(ConfigKeys.PASSWORD)).contains("q");
        assertThat(settings.path(ConfigKeys.MODELS_DIR)).contains(folder.resolve("sub/models"));
    }

    @Test
    void takesTheMountedFileBesideTheFirstAndTellsFaultsOfBothWithTheirPlaces() throws IOException {
        Path first = folder.resolve("config.yaml");
        Files.writeString(first, "name: a\nnaem: b\n");
        Files.writeString(folder.resolve("mounted_config.yaml"), "\nconcurrency: many\n");
        ConfigReader.Result result =
                new ConfigSources(java.util.Map.of("XOS_CONFIG_SCHEMA", "schema.yaml")).read(first);
        assertThat(result.settings()).isEmpty();
        assertThat(result.findings())
                .extracting(finding -> finding.code() + " "
                        + finding.source().substring(finding.source().lastIndexOf('/') + 1) + ":" + finding.line())
                .containsExactly("XR0113 environment:0", "XR0103 config.yaml:2", "XR0104 mounted_config.yaml:2");
    }

    @Test
    void letsAKeyPassThatAsksForNothing() throws IOException {
        assertThat(read("name: a\nenable_watchers: false\n").settings()).isPresent();
    }

    @Test
    void saysWhereTheYamlEnds() throws IOException {
        assertThat(findings("name: a\n  accessor: [\n"))
                .singleElement()
                .asString()
                .startsWith("config.yaml:2:");
        assertThat(findings("")).singleElement().asString().contains("XR0102");
        assertThat(findings("- a\n"))
                .containsExactly("config.yaml:1:1: error[XR0102]: a configuration is a mapping, not a list");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThat(ConfigReader.read(folder.resolve("none.yaml")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("XR0101"));
    }

    @Test
    void knowsASchemaWhenItSeesOne() throws IOException {
        assertThat(findings("map:\n  name:\n    type: str\n"))
                .singleElement()
                .asString()
                .contains("XR0110");
    }

    @Test
    void survivesAliasesWithoutEnd() throws IOException {
        String bomb = """
                name: &a [x,x]
                b: &b [*a,*a]
                c: &c [*b,*b]
                """;
        assertThat(read(bomb).settings()).isEmpty();
        assertThat(read("name: a\nlogging: &l\n  version: 1\n  loggers: *l\n").settings())
                .isEmpty();
    }

    @Test
    void saysWhatOfALoggingConfigurationIsTooMuch() throws IOException {
        assertThat(findings("""
                        name: a
                        logging:
                          version: 1
                          filters: {}
                          handlers:
                            kafka:
                              class: kafkaloghandler.KafkaLogHandler
                          loggers:
                            'multistructlog':
                              handlers: [consle]
                              level: LOUD
                        """)).hasSize(4).allMatch(text -> text.contains("XR0112"));
    }
}
