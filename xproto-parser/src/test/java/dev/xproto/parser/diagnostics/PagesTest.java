package dev.xproto.parser.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.compat.CompatibilityCode;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has a page, and what the page shows is true. */
class PagesTest {
    private static final Path PAGES = Path.of("..", "docs", "diagnostics");

    /** About files and bytes, or too long to show; BadInputTest and others produce them. */
    private static final Set<String> WITHOUT_EXAMPLE =
            Set.of("XP0006", "XP0007", "XP0008", "XP0009", "XP0206", "XP0512");

    static Stream<String> codes() {
        return DiagnosticCodes.all().stream().map(DiagnosticCode::id);
    }

    static Stream<String> codesWithExample() {
        return codes().filter(id -> !WITHOUT_EXAMPLE.contains(id));
    }

    private static String page(String id) throws IOException {
        return Files.readString(PAGES.resolve(id + ".md"));
    }

    private static Set<String> told(String page, String heading) {
        int section = page.indexOf("## " + heading);
        int start = page.indexOf("```xproto\n", section) + "```xproto\n".length();
        String example = page.substring(start, page.indexOf("```", start));
        Set<String> ids = new TreeSet<>();
        new XprotoCompiler()
                .compile(CompileRequest.of(SourceFile.of("example.xproto", example)))
                .diagnostics()
                .forEach(one -> ids.add(one.code().id()));
        return ids;
    }

    @Test
    void hasDistinctCodes() {
        assertThat(codes().toList()).doesNotHaveDuplicates().hasSizeGreaterThan(70);
    }

    @Test
    void hasNoPageWithoutCode() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<String> ids = pages.map(path -> path.getFileName().toString().replace(".md", ""))
                    .filter(name -> name.startsWith("XP"))
                    .toList();
            Stream<String> all = Stream.concat(
                    codes(), Arrays.stream(CompatibilityCode.values()).map(DiagnosticCode::id));
            assertThat(ids).containsExactlyInAnyOrderElementsOf(all.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void titlesThePageAsTheCode(String id) throws IOException {
        DiagnosticCode code = DiagnosticCodes.of(id).orElseThrow();

        assertThat(page(id)).startsWithIgnoringCase("# " + id + ": " + code.title());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysWhetherItIsAnError(String id) throws IOException {
        DiagnosticCode code = DiagnosticCodes.of(id).orElseThrow();
        String said = code.severity() == Severity.ERROR ? "An error." : "A warning; an error in strict mode.";

        assertThat(page(id).lines().skip(2).findFirst().orElseThrow()).startsWith(said);
    }

    @ParameterizedTest
    @MethodSource("codesWithExample")
    void showsAWrongExampleThatGivesTheCodeAndARightOneThatGivesNone(String id) throws IOException {
        assertThat(told(page(id), "Wrong")).containsExactly(id);
        assertThat(told(page(id), "Right")).isEmpty();
    }
}
