package dev.xproto.parser.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Options by name. */
class OptionsTest {
    private static final SourceSpan PLACE = SourceFile.of("x.xproto", "").span(0, 0);

    private static OptionValue value(String text) {
        return new OptionValue(text, true, PLACE);
    }

    @Test
    void tellsEveryKnownOptionFromEveryOther() {
        // More than 64 options would share bits.
        assertThat(KnownOption.all()).hasSizeLessThanOrEqualTo(Long.SIZE);
        for (KnownOption given : KnownOption.all()) {
            Options options = new Options(Map.of(given.key(), value("7")));
            for (KnownOption asked : KnownOption.all()) {
                assertThat(options.has(asked)).isEqualTo(given == asked);
                assertThat(options.integer(asked).isPresent()).isEqualTo(given == asked);
            }
        }
    }

    @Test
    void keepsTheWrittenOrderAndUnknownNames() {
        Map<String, OptionValue> written = new LinkedHashMap<>();
        written.put("zebra", value("1"));
        written.put("unique", value("True"));
        Options options = new Options(written);
        written.clear();

        assertThat(options.names()).containsExactly("zebra", "unique");
        assertThat(options.value("zebra")).map(OptionValue::text).contains("1");
        assertThat(options.flag(KnownOption.UNIQUE)).isTrue();
        assertThatThrownBy(() -> options.names().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
