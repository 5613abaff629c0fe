package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.xproto.processor.report.StepCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page, whose examples do what it says, and a test case. */
final class DiagnosticPagesTest {
    private static final Path PAGES = Path.of("../docs/diagnostics");
    private static final String IMPORTS = """
            package dev.example.page;

            import dev.xproto.processor.models.*;
            import dev.xproto.sync.annotation.*;
            import dev.xproto.sync.model.*;
            import dev.xproto.sync.step.*;

            """;

    @ParameterizedTest
    @EnumSource(StepCode.class)
    void hasAPageWithItsTitleAndItsSeverity(StepCode code) {
        String severity = code.kind() == Diagnostic.Kind.ERROR ? "An error" : "A warning";
        assertThat(page(code)).startsWith("# " + code.id() + ": " + code.title() + "\n\n" + severity);
    }

    @ParameterizedTest
    @EnumSource(value = StepCode.class, mode = EnumSource.Mode.EXCLUDE, names = "INTERNAL")
    void itsWrongExampleGivesThatCodeAndNoOther(StepCode code) {
        Compilation compilation = compile(example(code, "Wrong"));
        assertThat(Said.actual(compilation))
                .as(compilation.diagnostics().toString())
                .isNotEmpty();
        assertThat(Said.actual(compilation)).extracting(Said::code).containsOnly(code.id());
    }

    @ParameterizedTest
    @EnumSource(value = StepCode.class, mode = EnumSource.Mode.EXCLUDE, names = "INTERNAL")
    void itsRightExampleCompilesInSilence(StepCode code) {
        assertThat(Said.complaints(compile(example(code, "Right")))).isEmpty();
    }

    @Test
    void everyCodeHasATestCase() {
        Set<String> expected = CaseFiles.cases("invalid").stream()
                .flatMap(folder -> CaseFiles.sources(folder).stream())
                .flatMap(file -> Said.expected("", CaseFiles.read(file)).stream())
                .map(Said::code)
                .collect(Collectors.toSet());
        List<String> codes = Arrays.stream(StepCode.values())
                .filter(code -> code != StepCode.INTERNAL)
                .map(StepCode::id)
                .toList();
        assertThat(expected).containsAll(codes);
    }

    private static Compilation compile(String example) {
        return Javac.compiler()
                .compile(Arrays.stream(example.split("\\n\\n(?=\\S)", -1))
                        .map(type -> JavaFileObjects.forSourceString("dev.example.page." + name(type), IMPORTS + type))
                        .toList());
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

    private static String example(StepCode code, String heading) {
        Matcher block = Pattern.compile("## " + heading + "\n\n```java\n(.*?)```", Pattern.DOTALL)
                .matcher(page(code));
        assertThat(block.find()).as("an example under " + heading).isTrue();
        return block.group(1);
    }
}
