package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JavaCodeTest {
    @Test
    void givesNoNumberTwice() {
        assertThat(Arrays.stream(JavaCode.values()).map(JavaCode::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(JavaCode.class)
    void hasAPageWithItsTitle(JavaCode code) throws IOException {
        Path page = Path.of("../docs/diagnostics", code.id() + ".md");

        assertThat(page).exists();
        assertThat(Files.readString(page)).startsWith("# " + code.id() + ": " + code.title() + "\n");
    }
}
