package dev.xproto.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.GenerationResult;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest {
    private static final String[] TARGETS = {"tosca", "tosca-keys", "model-deps", "graphviz", "mermaid"};

    @ParameterizedTest
    @ValueSource(strings = {"tosca", "tosca-keys", "model-deps", "graphviz", "mermaid"})
    void makesWhatItMadeBefore(String target) throws IOException {
        GenerationResult result = Cases.run(Cases.sources("house"), Set.of(), target);

        GoldenFiles.compare(target + "/house", Cases.files(result));
    }

    @Test
    void notesModelsThatNeedEachOther() {
        GenerationResult result = Cases.run(Cases.sources("house"), Set.of(), "model-deps");

        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("models need each other: `Box` needs `Cable` needs `Box`");
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void makesTheSameBytesWhateverTheOrderOfFilesTheLocaleAndTheTimeZone() {
        List<SourceFile> sources = new ArrayList<>(Cases.sources("house"));
        Map<String, String> expected = Cases.files(Cases.run(sources, Set.of(), TARGETS));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Random random = new Random(4711);
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "de-DE", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Collections.shuffle(sources, random);
                Collections.reverse(sources);
                assertThat(Cases.files(Cases.run(sources, Set.of(), TARGETS))).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
