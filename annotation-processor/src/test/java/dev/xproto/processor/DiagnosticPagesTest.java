package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.xproto.processor.index.StepIndex;
import dev.xproto.processor.report.StepCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page, whose examples do what it says, and a test case. */
final class DiagnosticPagesTest {
    private static final Path PAGES = Path.of("../docs/diagnostics");
    /** Those that no single folder of sources shows; {@code ModulePathTest}, {@code BadInputTest} and others do. */
    private static final Set<StepCode> ELSEWHERE =
            Set.of(StepCode.INTERNAL, StepCode.MISSING_CLASS, StepCode.NOT_PROVIDED, StepCode.CONFIG);

    private static final String IMPORTS = """
            package dev.example.page;

            import dev.xproto.processor.models.*;
            import dev.xproto.sync.annotation.*;
            import dev.xproto.sync.model.*;
            import dev.xproto.sync.step.*;

            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(StepCode.class)
    void hasAPageWithItsTitleAndItsSeverity(StepCode code) {
        String severity = code.kind() == Diagnostic.Kind.ERROR ? "An error" : "A warning";
        assertThat(page(code)).startsWith("# " + code.id() + ": " + code.title() + "\n\n" + severity);
    }

    @ParameterizedTest
    @EnumSource(
            value = StepCode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INTERNAL", "MISSING_CLASS", "NOT_PROVIDED"})
    void itsWrongExampleGivesThatCodeAndNoOther(StepCode code) {
        Compilation compilation = compile(code, "Wrong");
        assertThat(Said.actual(compilation))
                .as(compilation.diagnostics().toString())
                .isNotEmpty();
        assertThat(Said.actual(compilation)).extracting(Said::code).containsOnly(code.id());
    }

    @ParameterizedTest
    @EnumSource(
            value = StepCode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INTERNAL", "MISSING_CLASS", "NOT_PROVIDED"})
    void itsRightExampleCompilesInSilence(StepCode code) {
        assertThat(Said.complaints(compile(code, "Right"))).isEmpty();
    }

    @Test
    void everyCodeHasATestCase() {
        Set<String> expected = CaseFiles.cases("invalid").stream()
                .flatMap(folder -> CaseFiles.sources(folder).stream())
                .flatMap(file -> Said.expected("", CaseFiles.read(file)).stream())
                .map(Said::code)
                .collect(Collectors.toSet());
        List<String> codes = Arrays.stream(StepCode.values())
                .filter(code -> !ELSEWHERE.contains(code))
                .map(StepCode::id)
                .toList();
        assertThat(expected).containsAll(codes);
    }

    private Compilation compile(StepCode code, String heading) {
        List<String> options = new ArrayList<>();
        block(code, heading, "yaml").ifPresent(text -> options.add("-A" + StepIndex.CONFIG + "=" + config(text)));
        return Javac.compiler(options.toArray(String[]::new))
                .compile(files(code, heading).entrySet().stream()
                        .map(file -> JavaFileObjects.forSourceString(file.getKey(), file.getValue()))
                        .toList());
    }

    /** The sources of an example, each by the name of what it declares. */
    static Map<String, String> files(StepCode code, String heading) {
        Map<String, String> files = new TreeMap<>();
        for (String piece : block(code, heading, "java").orElseThrow().split("\\n\\n(?=\\S)", -1)) {
            if (piece.startsWith("module ")) {
                files.put("module-info", piece);
            } else {
                files.put("dev.example.page." + name(piece), IMPORTS + piece);
            }
        }
        return files;
    }

    private Path config(String text) {
        try {
            return Files.writeString(folder.resolve("config.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the one type that a piece of source declares. */
    private static String name(String source) {
        Matcher declared = Pattern.compile("^.*?(?:class|interface|record) (\\w+)", Pattern.MULTILINE)
                .matcher(source);
        assertThat(declared.find()).as("a type in " + source).isTrue();
        return declared.group(1);
    }

    private static String page(StepCode code) {
        return CaseFiles.read(PAGES.resolve(code.id() + ".md"));
    }

    private static Optional<String> block(StepCode code, String heading, String language) {
        Matcher section = Pattern.compile("## " + heading + "\n(.*?)(?=\n## |$)", Pattern.DOTALL)
                .matcher(page(code));
        assertThat(section.find()).as("a section " + heading).isTrue();
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(section.group(1));
        return block.find() ? Optional.of(block.group(1)) : Optional.empty();
    }
}
