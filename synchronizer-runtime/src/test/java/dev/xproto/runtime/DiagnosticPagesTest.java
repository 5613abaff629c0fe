package dev.xproto.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.runtime.config.ConfigCode;
import dev.xproto.runtime.config.ConfigReader;
import dev.xproto.runtime.lifecycle.StartCode;
import dev.xproto.runtime.remote.RemoteCode;
import dev.xproto.sync.spi.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page, and what the pages show is so. */
class DiagnosticPagesTest {
    private static final Path PAGES = Path.of("../docs/diagnostics");

    @TempDir
    Path folder;

    private static String page(String code) throws IOException {
        return Files.readString(PAGES.resolve(code + ".md"));
    }

    private List<Finding> example(String code, String heading) throws IOException {
        Matcher example = Pattern.compile("## " + heading + "\n\n```yaml\n(.*?)\n```", Pattern.DOTALL)
                .matcher(page(code));
        assertThat(example.find()).isTrue();
        Path file = folder.resolve("config.yaml");
        Files.writeString(file, example.group(1) + "\n");
        return ConfigReader.read(file).findings();
    }

    @ParameterizedTest
    @EnumSource(ConfigCode.class)
    void everyCodeOfConfigurationsHasAPage(ConfigCode code) throws IOException {
        assertThat(page(code.id())).startsWith("# " + code.id() + ": " + code.title() + "\n");
    }

    @ParameterizedTest
    @EnumSource(StartCode.class)
    void everyCodeOfTheStartHasAPage(StartCode code) throws IOException {
        assertThat(page(code.id())).startsWith("# " + code.id() + ": " + code.title() + "\n");
    }

    @ParameterizedTest
    @EnumSource(RemoteCode.class)
    void everyCodeOfCoresElsewhereHasAPage(RemoteCode code) throws IOException {
        assertThat(page(code.id())).startsWith("# " + code.id() + ": " + code.title() + "\n");
    }

    @ParameterizedTest
    @EnumSource(
            value = ConfigCode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "UNREADABLE",
                "NO_JARS",
                "UNREADABLE_VALUE",
                "DEPENDENCIES_NOT_JSON",
                "DEPENDENCIES_SHAPE",
                "DEPENDENCIES_UNKNOWN",
                "NO_STEPS"
            })
    void theWrongExampleGivesThatCodeAndTheRightOneNone(ConfigCode code) throws IOException {
        assertThat(example(code.id(), "Wrong")).extracting(Finding::code).containsOnly(code.id());
        assertThat(example(code.id(), "Right")).isEmpty();
    }
}
