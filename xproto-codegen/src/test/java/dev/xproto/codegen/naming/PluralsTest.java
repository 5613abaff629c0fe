package dev.xproto.codegen.naming;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class PluralsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(resources = "plurals.tsv", delimiter = '\t')
    void makesThePluralsThatServicesWereDeployedWith(String name, String plural) {
        assertThat(Plurals.of(name)).isEqualTo(plural);
    }

    @Test
    void hasATableOfSomeSize() throws IOException {
        try (InputStream table = requireNonNull(getClass().getResourceAsStream("plurals.tsv"))) {
            assertThat(new String(table.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSizeGreaterThan(60);
        }
    }

    @Test
    void takesTheOptionAsItStands() {
        assertThat(Plurals.of(model("Entry", "plural", "whitelistentries"))).isEqualTo("whitelistentries");
        assertThat(Plurals.of(model("Entry", "singular", "Entree"))).isEqualTo("Entrys");
    }

    @Test
    void doesNotAskTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Plurals.of("BIRDFISH")).isEqualTo("BIRDFISH");
            assertThat(Plurals.of("Irs")).isEqualTo("Irss");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Model model(String name, String option, String value) {
        SourceSpan span = new SourceSpan(SourceFile.of("t.xproto", name), 0, name.length());
        Options options = new Options(Map.of(option, new OptionValue(value, true, span)));
        return new Model(name, "app", List.of(), null, List.of(), List.of(), options, null, span);
    }
}
