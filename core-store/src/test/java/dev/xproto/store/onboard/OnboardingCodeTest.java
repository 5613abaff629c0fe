package dev.xproto.store.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnboardingCodeTest {
    @ParameterizedTest
    @EnumSource(OnboardingCode.class)
    void everyCodeIsExplained(OnboardingCode code) {
        assertThat(Path.of("../docs/diagnostics", code.id() + ".md"))
                .content()
                .startsWith("# " + code.id() + ": ")
                .contains("## Why", "## Wrong", "## Right");
        assertThat(code.title()).isNotBlank();
    }
}
