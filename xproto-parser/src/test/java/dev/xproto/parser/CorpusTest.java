package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The files that real people wrote. */
class CorpusTest {
    @Test
    void compilesTheCoreWithoutAWord() {
        Corpus.assume();
        CompileResult result = new XprotoCompiler()
                .compile(new CompileRequest(
                        List.of(Corpus.xproto("olt-service__volt.xproto")),
                        List.of(Corpus.xproto("xos__core.xproto")),
                        Set.of("AttributeMixin", "PlModelMixIn", "AbstractBaseUser"),
                        false));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.graph().orElseThrow().models()).hasSize(45);
        assertThat(result.graph().orElseThrow().policies()).hasSize(13);
    }
}
