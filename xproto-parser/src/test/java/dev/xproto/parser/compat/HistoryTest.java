package dev.xproto.parser.compat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.Corpus;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Successive versions of models that people really changed. */
class HistoryTest {
    private static final String CORE = "xos__core";
    private static final String VOLT = "olt-service__volt";

    @BeforeEach
    void needsTheCorpus() {
        Corpus.assume();
    }

    private static ModelGraph core(String version) {
        SourceFile file = Corpus.xproto(CORE + version + ".xproto");
        CompileResult result =
                new XprotoCompiler().compile(new CompileRequest(List.of(file), List.of(), Corpus.BEHAVIOUR, false));
        return result.graph().orElseThrow(() -> new AssertionError(result.diagnostics()));
    }

    private static Map<String, Long> found(ModelGraph before, ModelGraph after) {
        return new Compatibility()
                .compare(before, after).stream()
                        .map(Diagnostic::code)
                        .collect(Collectors.groupingBy(code -> code.id(), TreeMap::new, Collectors.counting()));
    }

    @Test
    void findsNothingWhereOnlyProseChanged() {
        assertThat(found(core("@2018-09-28-c237f88"), core("@2019-03-01-00e22d6")))
                .isEmpty();
    }

    @Test
    void findsWhatTheCoreBrokeInItsLastWeeks() {
        ModelGraph between = core("@2019-03-07-c80304a");

        assertThat(found(core("@2019-03-01-00e22d6"), between))
                .isEqualTo(Map.of("XP0701", 18L, "XP0705", 3L, "XP0719", 1L, "XP0720", 2L));
        assertThat(found(between, core(""))).isEqualTo(Map.of("XP0718", 1L));
    }

    @Test
    void findsWhatAServiceBroke() {
        assertThat(found(Corpus.withCore(VOLT + "@2019-01-24-1e04327.xproto"), Corpus.withCore(VOLT + ".xproto")))
                .isEqualTo(Map.of("XP0701", 1L, "XP0705", 4L, "XP0711", 19L));
    }
}
