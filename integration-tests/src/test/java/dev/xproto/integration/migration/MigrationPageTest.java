package dev.xproto.integration.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.integration.house.MarkdownFile;
import dev.xproto.runtime.config.ConfigKey;
import dev.xproto.runtime.config.ConfigKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/migrating-from-xos.md says of configurations, exceptions and annotations is so. */
class MigrationPageTest {
    private static final Path PAGE = Path.of("../docs/migrating-from-xos.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final List<String> PACKAGES = List.of("annotation", "step", "store", "model", "spi");

    private static List<String> codes(String start, String end) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        List<String> codes = new ArrayList<>();
        Matcher code = CODE.matcher(page.substring(from, page.indexOf(end, from)));
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }

    private static List<String> keys(ConfigKey.Standing standing) {
        return ConfigKeys.ALL.stream()
                .filter(key -> key.standing() == standing)
                .map(ConfigKey::path)
                .toList();
    }

    @Test
    void theKeysWithoutEffectAndThoseRefusedAreTheRegistrys() throws IOException {
        assertThat(codes("all others.", " are read and have no effect"))
                .containsExactlyInAnyOrderElementsOf(keys(ConfigKey.Standing.NOTED));
        assertThat(codes("each with its reason:", "Take them out"))
                .containsExactlyInAnyOrderElementsOf(keys(ConfigKey.Standing.REFUSED));
    }

    @Test
    void theJavaNamesOfThePageExist() throws IOException {
        List<String> missing = new ArrayList<>();
        String page = Files.readString(PAGE);
        Matcher name = Pattern.compile("`@?([A-Z]\\w+(?:Exception|Step|Policy|Handler|Actuator|Info|Options))\\b")
                .matcher(page);
        while (name.find()) {
            String type = name.group(1);
            boolean ours = PACKAGES.stream()
                    .anyMatch(part -> exists("dev.xproto.sync." + part + "." + type)
                            || exists("dev.xproto.sync." + part + ".StepServices$" + type));
            if (!ours && !type.startsWith("X") && !exists("dev.xproto.ansible." + type)) {
                missing.add(type);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, MigrationPageTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void whatIsCopiedFromAnExampleIsTheExample() throws IOException {
        List<MarkdownFile.Block> copied = MarkdownFile.read(PAGE).blocks().stream()
                .filter(block -> block.info().startsWith("java copied "))
                .toList();
        assertThat(copied).isNotEmpty();
        for (MarkdownFile.Block block : copied) {
            assertThat(Path.of("..", block.info().replace("java copied ", "")))
                    .content()
                    .isEqualTo(block.text());
        }
    }
}
