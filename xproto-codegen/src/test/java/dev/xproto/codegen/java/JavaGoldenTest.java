package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated is what somebody read and found good. {@code -DupdateGolden} writes it anew, and fails. */
class JavaGoldenTest {
    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesWhatTheGoldenFilesSay(GoldenCase golden) throws IOException {
        Map<String, String> made = golden.generated();
        Map<String, String> expected = golden.golden();
        if (System.getProperty("updateGolden") != null || expected.isEmpty()) {
            rewrite(golden, made, expected.keySet());
            fail("golden files of `%s` were written; read them, then run again", golden);
        }
        assertThat(made.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, content) -> assertThat(made.get(path)).as(path).isEqualTo(content));
    }

    private static void rewrite(GoldenCase golden, Map<String, String> made, Set<String> old) throws IOException {
        Set<String> stale = new TreeSet<>(old);
        stale.removeAll(made.keySet());
        for (String path : stale) {
            Files.delete(golden.folder().resolve(path));
        }
        for (Map.Entry<String, String> file : made.entrySet()) {
            Path target = golden.folder().resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
