package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps without fault compile in silence, and what is written for them is as the folder {@code expected} has it. */
final class ValidStepsTest {
    static List<Path> cases() {
        return CaseFiles.cases("valid");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesInSilenceWithWarningsAsErrors(Path folder) {
        Compilation compilation = Javac.compile(CaseFiles.sources(folder), CaseFiles.options(folder, "-Werror"));
        assertThat(Said.complaints(compilation)).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesWhatTheGoldenFilesHave(Path folder) throws IOException {
        Map<String, String> written = written(Javac.compile(CaseFiles.sources(folder), CaseFiles.options(folder)));
        Path golden = folder.resolve("expected");
        if (Boolean.getBoolean("updateGolden") || !Files.exists(golden)) {
            for (Map.Entry<String, String> file : written.entrySet()) {
                Path target = golden.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
            assertThat(golden).as("written; look at it and run again").doesNotExist();
        }
        assertThat(written).isEqualTo(onDisk(golden));
    }

    static Map<String, String> written(Compilation compilation) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String name = file.getName().replaceFirst("^/(SOURCE_OUTPUT|CLASS_OUTPUT)/", "");
            boolean isText = file.getKind() == JavaFileObject.Kind.SOURCE
                    || file.getName().startsWith("/" + StandardLocation.CLASS_OUTPUT + "/META-INF/");
            if (isText) {
                files.put(name, new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    static Map<String, String> onDisk(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), CaseFiles.read(file));
            }
        }
        return files;
    }
}
