package dev.xproto.codegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodegenCodeTest {
    @Test
    void givesNoNumberTwice() {
        assertThat(Arrays.stream(CodegenCode.values()).map(CodegenCode::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(CodegenCode.class)
    void hasAPageWithItsTitle(CodegenCode code) throws IOException {
        Path page = Path.of("../docs/diagnostics", code.id() + ".md");

        assertThat(page).exists();
        assertThat(Files.readString(page)).startsWith("# " + code.id() + ": " + code.title() + "\n");
    }
}
