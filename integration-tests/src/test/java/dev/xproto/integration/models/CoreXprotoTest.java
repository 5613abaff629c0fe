package dev.xproto.integration.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.CompileResult;
import org.junit.jupiter.api.Test;

/** The file of the core models, on its own. */
class CoreXprotoTest {
    @Test
    void compilesStrictlyWithoutAWordFromTheCompiler() {
        CompileResult result = CoreModels.compile();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.graph().orElseThrow().models()).hasSize(35);
    }
}
