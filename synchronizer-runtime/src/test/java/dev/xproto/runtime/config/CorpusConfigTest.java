package dev.xproto.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.spi.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Configurations of real services. */
class CorpusConfigTest {
    private static final Path CORPUS = Path.of("../../shared/corpus/config");

    /** No YAML, unknown key, wrong type, a schema. */
    private static final Set<String> REASONS = Set.of("XR0102", "XR0103", "XR0104", "XR0110");

    private static List<Path> files() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(CORPUS),
                "skipped: reading real configurations needs the reference corpus ../shared beside the checkout");
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyFileIsReadOrRefusedForAReasonWithAPlace() throws IOException {
        for (Path file : files()) {
            ConfigReader.Result result = ConfigReader.read(file);
            List<Finding> errors =
                    result.findings().stream().filter(Finding::error).toList();
            assertThat(result.settings().isPresent()).as(file.toString()).isEqualTo(errors.isEmpty());
            assertThat(errors).as(file.toString()).allMatch(finding -> REASONS.contains(finding.code()));
        }
    }

    @Test
    void everyConfigurationOfASynchronizerIsRead() throws IOException {
        List<String> refused = files().stream()
                .filter(file -> ConfigReader.read(file).settings().isEmpty())
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        assertThat(refused)
                .as("a playbook, and three schemas")
                .containsExactly(
                        "monitoring__ceilometer_config.yaml",
                        "xos__config-schema.yaml",
                        "xos__synchronizer-config-schema.yaml",
                        "xos__xos-config-schema.yaml");
    }

    @Test
    void everyKeyOfTheSchemaHasAnEntryInTheRegistry() throws IOException {
        List<Path> files = files();
        assertThat(files).isNotEmpty();
        List<String> keys = Files.readAllLines(CORPUS.resolve("xos__synchronizer-config-schema.yaml")).stream()
                .filter(line -> line.matches("  \\w+:\\s*"))
                .map(line -> line.strip().replace(":", ""))
                .toList();
        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(keys)
                .allMatch(name -> ConfigKeys.ALL.stream()
                        .anyMatch(key -> key.path().equals(name) || key.path().startsWith(name + ".")));
    }

    @Test
    void onlySchemasAreTakenForSchemas() throws IOException {
        for (Path file : files()) {
            boolean schema = ConfigReader.read(file).findings().stream()
                    .anyMatch(finding -> finding.code().equals(ConfigCode.SCHEMA.id()));
            assertThat(schema).as(file.toString()).isEqualTo(file.toString().contains("schema"));
        }
    }

    @Test
    void noServicesConfigurationHasKeysThatAreNotKnown() throws IOException {
        for (Path file : files()) {
            assertThat(ConfigReader.read(file).findings())
                    .as(file.toString())
                    .noneMatch(finding -> finding.code().equals(ConfigCode.UNKNOWN_KEY.id())
                            || finding.code().equals(ConfigCode.WRONG_VALUE.id()));
        }
    }
}
