package dev.xproto.codegen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.Generators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page about generators is complete. */
final class GeneratorsPageTest {
    @Test
    void namesEveryTarget() throws IOException {
        String page = Files.readString(Path.of("../docs/generators.md"));
        Set<String> targets = Generators.load(getClass().getClassLoader()).names();

        assertThat(targets)
                .contains("java", "modeldefs", "openapi", "proto")
                .allSatisfy(target -> assertThat(page).contains("\n| `" + target + "` | "));
    }
}
