package dev.xproto.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The documentation of the keys is made from their registry. {@code -DupdateDocs} writes it anew, and fails. */
class ConfigurationDocTest {
    private static final Path PAGE = Path.of("../docs/configuration.md");

    private static final String HEAD = """
            # Configuration

            A synchronizer reads `config.yaml`. It is read strictly: a key that isn't listed here is an error, and so is a
            value of the wrong kind; everything that is wrong is said at once, with line and column. A key inside a section
            is listed with the section's name before a dot. A relative path starts at the folder of the file.

            What can't be honoured is refused, with the reason; nothing is accepted and ignored. A key that matters only to a
            feature that isn't in use is read and checked, and a note says that it has no effect. Any key may be given with
            its default, which asks for nothing.

            `--config FILE` names the file; without it `XOS_CONFIG_FILE` does, else it is `config.yaml` in the working
            directory. A second file may override keys of the first, each key by itself: the one that
            `XOS_OVERRIDE_CONFIG_FILE` names, else `mounted_config.yaml` beside the first, if there is one.

            This page is made from the registry of keys; a test keeps it so.

            ## Keys

            | key | holds | default | meaning |
            |---|---|---|---|
            """;

    private static final String NOTED = """

            ## Keys that are read and have no effect yet

            | key | holds | meaning | why it has no effect |
            |---|---|---|---|
            """;

    private static final String REFUSED = """

            ## Keys that are refused

            | key | holds | meaning | why it is refused |
            |---|---|---|---|
            """;

    private static final String OLD = """

            ## Old names

            Understood, with a note that names the new one.

            | old | new |
            |---|---|
            """;

    private static final String XOS = """

            ## The options of XOS

            Every option of XOS' documentation of 2017 and of 2019, and of the schema that its code checks.

            | option | known from | key here | what becomes of it |
            |---|---|---|---|
            """;

    /** The table of 2017. */
    private static final List<String> OF_2017 = List.of(
            "observer_disabled",
            "observer_steps_dir",
            "observer_sys_dir",
            "observer_pretend",
            "observer_proxy_ssh",
            "observer_name",
            "observer_applist",
            "observer_dependency_graph",
            "observer_backoff_disabled",
            "observer_logstash_hostport",
            "observer_log_file",
            "observer_model_policies_dir",
            "observer_enable_watchers");

    /** The table of 2019. */
    private static final List<String> OF_2019 = List.of(
            "name",
            "accessor.username",
            "accessor.password",
            "accessor.endpoint",
            "core_version",
            "dependency_graph",
            "models_dir",
            "steps_dir",
            "model_policies_dir",
            "pull_steps_dir",
            "event_steps_dir",
            "event_bus.kind",
            "event_bus.endpoint",
            "logging");

    /** The schema. */
    private static final List<String> OF_THE_SCHEMA = List.of(
            "name",
            "core_version",
            "desired_state",
            "xos_dir",
            "logging",
            "wrappers",
            "blueprints",
            "dependency_graph",
            "link_graph",
            "sys_dir",
            "images_directory",
            "steps_dir",
            "event_steps_dir",
            "pull_steps_dir",
            "model_policies_dir",
            "models_dir",
            "accessor.endpoint",
            "accessor.username",
            "accessor.password",
            "accessor.kind",
            "kafka_bootstrap_servers",
            "event_bus.endpoint",
            "event_bus.kind",
            "required_models",
            "keep_temp_files",
            "proxy_ssh",
            "error_map_path",
            "feefie",
            "node_key",
            "config_dir",
            "backoff_disabled",
            "nova");

    private static ConfigKey key(String option) {
        return ConfigKeys.ALL.stream()
                .filter(key -> key.path().equals(option) || key.oldNames().contains(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no key stands for `" + option + "`"));
    }

    private static String ofXos() {
        Map<String, List<String>> sources = new TreeMap<>();
        OF_2017.forEach(option ->
                sources.computeIfAbsent(option, name -> new ArrayList<>()).add("2017"));
        OF_2019.forEach(option ->
                sources.computeIfAbsent(option, name -> new ArrayList<>()).add("2019"));
        OF_THE_SCHEMA.forEach(option ->
                sources.computeIfAbsent(option, name -> new ArrayList<>()).add("the schema"));
        StringBuilder rows = new StringBuilder();
        sources.forEach((option, from) -> {
            ConfigKey key = key(option);
            String becomes = switch (key.standing()) {
                case HONOURED -> "honoured";
                case NOTED -> "read, no effect: " + key.reason();
                case REFUSED -> "refused: " + key.reason();
            };
            rows.append(row("`" + option + "`", String.join(", ", from), "`" + key + "`", becomes));
        });
        return rows.toString();
    }

    private static String page() {
        List<String> honoured = new ArrayList<>();
        List<String> noted = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> old = new ArrayList<>();
        for (ConfigKey key : ConfigKeys.ALL) {
            String holds = key.choices().isEmpty()
                    ? key.type().words()
                    : key.choices().stream().map(choice -> "`" + choice + "`").collect(Collectors.joining(" or "));
            String standard = key.defaultText().isEmpty() ? "" : "`" + key.defaultText() + "`";
            switch (key.standing()) {
                case HONOURED -> honoured.add(row("`" + key + "`", holds, standard, key.meaning()));
                case NOTED -> noted.add(row("`" + key + "`", holds, key.meaning(), key.reason()));
                case REFUSED -> refused.add(row("`" + key + "`", holds, key.meaning(), key.reason()));
            }
            key.oldNames().forEach(name -> old.add(row("`" + name + "`", "`" + key + "`")));
        }
        return HEAD
                + String.join("", honoured)
                + NOTED
                + String.join("", noted)
                + REFUSED
                + String.join("", refused)
                + OLD
                + String.join("", old)
                + XOS
                + ofXos()
                + "\n[All pages](index.md)\n";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    @Test
    void thePageSaysWhatTheRegistrySays() throws IOException {
        String page = page();
        if (Boolean.getBoolean("updateDocs")) {
            Files.writeString(PAGE, page);
            throw new AssertionError("written anew; run without -DupdateDocs=true");
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyKeyHasAMeaningAndANameOfItsOwn() {
        assertThat(ConfigKeys.ALL).extracting(ConfigKey::path).doesNotHaveDuplicates();
        assertThat(ConfigKeys.ALL).allMatch(key -> key.meaning().endsWith("."));
        assertThat(ConfigKeys.ALL.stream().flatMap(key -> key.oldNames().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotHonouredHasAReason() {
        assertThat(ConfigKeys.ALL)
                .allMatch(key -> key.reason().isEmpty() == (key.standing() == ConfigKey.Standing.HONOURED));
    }
}
