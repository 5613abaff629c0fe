package dev.xproto.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

            What can't be honoured is refused, with the reason; nothing is accepted and ignored. A key that is refused may
            still be given with its default, which asks for nothing.

            This page is made from the registry of keys; a test keeps it so.

            ## Keys

            | key | holds | default | meaning |
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

    private static String page() {
        List<String> honoured = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> old = new ArrayList<>();
        for (ConfigKey key : ConfigKeys.ALL) {
            String holds = key.choices().isEmpty()
                    ? key.type().words()
                    : key.choices().stream().map(choice -> "`" + choice + "`").collect(Collectors.joining(" or "));
            String standard = key.defaultText().isEmpty() ? "" : "`" + key.defaultText() + "`";
            if (key.isHonoured()) {
                honoured.add(row("`" + key + "`", holds, standard, key.meaning()));
            } else {
                refused.add(row("`" + key + "`", holds, key.meaning(), key.refused()));
            }
            key.oldNames().forEach(name -> old.add(row("`" + name + "`", "`" + key + "`")));
        }
        return HEAD + String.join("", honoured) + REFUSED + String.join("", refused) + OLD + String.join("", old);
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
    void everyKeyOfTheOldTableIsKnown() {
        assertThat(List.of(
                        "disabled",
                        "steps_dir",
                        "sys_dir",
                        "pretend",
                        "proxy_ssh",
                        "name",
                        "applist",
                        "dependency_graph",
                        "backoff_disabled",
                        "logstash_hostport",
                        "log_file",
                        "model_policies_dir",
                        "enable_watchers"))
                .allMatch(name ->
                        ConfigKeys.ALL.stream().anyMatch(key -> key.oldNames().contains("observer_" + name)));
    }
}
