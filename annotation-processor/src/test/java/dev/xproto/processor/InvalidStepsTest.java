package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every offending line of the cases ends with a comment that says what is expected there; nothing more may be said. */
final class InvalidStepsTest {
    static List<Path> cases() {
        return CaseFiles.cases("invalid");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatTheCommentsSayAndNothingElse(Path folder) {
        Compilation compilation = Javac.compile(CaseFiles.sources(folder), CaseFiles.options(folder));
        List<Said> expected = CaseFiles.sources(folder).stream()
                .flatMap(file -> Said.expected(file.getFileName().toString(), CaseFiles.read(file)).stream())
                .sorted()
                .toList();
        assertThat(Said.actual(compilation))
                .as(Said.text(compilation))
                .isEqualTo(expected)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysItInTheWordsOfTheGoldenFile(Path folder) throws IOException {
        String said = Said.text(Javac.compile(CaseFiles.sources(folder), CaseFiles.options(folder)));
        Path golden = folder.resolve("expected.txt");
        if (Boolean.getBoolean("updateGolden") || !Files.exists(golden)) {
            Files.writeString(golden, said);
            assertThat(golden).as("written; look at it and run again").doesNotExist();
        }
        assertThat(said).isEqualTo(CaseFiles.read(golden));
    }
}
