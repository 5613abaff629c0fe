package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden files compile with every warning an error, against the API and the classes of their imports. */
class GoldenCompileTest {
    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithoutAWarning(GoldenCase golden, @TempDir Path classes) {
        Map<String, String> sources = new TreeMap<>(golden.golden());
        if (!golden.imports().isEmpty()) {
            sources.putAll(Generated.of(golden.imports(), List.of(), Map.of()));
        }
        assertThat(sources).isNotEmpty();
        assertThat(Javac.compile(sources, classes)).isEmpty();
    }
}
