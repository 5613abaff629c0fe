package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same input gives the same bytes, wherever and in whatever order. */
class JavaDeterminismTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void localeAndTimeZoneChangeNothing(GoldenCase golden) {
        Map<String, String> here = golden.generated();
        Locale.setDefault(new Locale("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(golden.generated()).isEqualTo(here);
    }

    @Test
    void theOrderOfFilesChangesNothing() {
        List<SourceFile> files = new ArrayList<>();
        for (int file = 0; file < 8; file++) {
            files.add(SourceFile.of("f" + file + ".xproto", """
                    option app_label = "shuffled";
                    message M%1$d {
                        optional manytoone next->M%2$d:previous = 1:1001;
                        optional manytoone hub->M0:spokes_%1$d = 2:10%1$d2;
                        required string name = 3 [max_length = 10];
                    }
                    """.formatted(file, (file + 1) % 8)));
        }
        Map<String, String> ordered = Generated.of(files, List.of(), Map.of());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(files, new Random(seed));
            assertThat(Generated.of(files, List.of(), Map.of()))
                    .as("seed %d", seed)
                    .isEqualTo(ordered);
        }
    }

    @Test
    void theFolderOfAFileChangesNothing() {
        String text = "option app_label = \"a\";\nmessage M { required string name = 1 [max_length = 10]; }\n";
        SourceFile here = SourceFile.of("m.xproto", text);
        SourceFile there = SourceFile.of("/home/somebody/src/main/xproto/m.xproto", text);
        SourceFile elsewhere = SourceFile.of("C:\\work\\m.xproto", text);
        Map<String, String> expected = Generated.of(List.of(here), List.of(), Map.of());
        assertThat(Generated.of(List.of(there), List.of(), Map.of())).isEqualTo(expected);
        assertThat(Generated.of(List.of(elsewhere), List.of(), Map.of())).isEqualTo(expected);
    }
}
