package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases in the other compiler that people use: it shows no methods to processors, and everything else as javac does. */
final class EclipseCompilerTest {
    /** Needs the compiler to show methods. */
    private static final String NEEDS_METHODS = "SP0801";

    private static final int LONGEST_ANNOTATION = 6;

    @TempDir
    private Path folder;

    static List<Path> valid() {
        return CaseFiles.cases("valid");
    }

    static List<Path> invalid() {
        return CaseFiles.cases("invalid");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void writesTheSameAndSaysNothing(Path cases) throws IOException {
        Workspace eclipse = compile(cases);
        assertThat(eclipse.ours()).isEmpty();
        for (Map.Entry<String, String> golden :
                ValidStepsTest.onDisk(cases.resolve("expected")).entrySet()) {
            boolean isSource = golden.getKey().endsWith(".java");
            assertThat(isSource ? source(golden.getKey()) : eclipse.generated(golden.getKey()))
                    .isEqualTo(golden.getValue());
        }
    }

    private String source(String name) {
        return CaseFiles.read(folder.resolve("generated").resolve(name));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void saysTheSameOnTheSameLines(Path cases) {
        List<Said> expected = CaseFiles.sources(cases).stream()
                .flatMap(file -> Said.expected(file.getFileName().toString(), CaseFiles.read(file)).stream())
                .filter(each -> !Set.of("javac", NEEDS_METHODS).contains(each.code()))
                .sorted()
                .toList();
        Workspace eclipse = compile(cases);
        assertThat(eclipse.ours()).as(eclipse.said().toString()).hasSameSizeAs(expected);
        List<Said> open = new ArrayList<>(expected);
        for (Said said : eclipse.ours()) {
            Optional<Said> match =
                    open.stream().filter(each -> isSamePlace(each, said)).findFirst();
            assertThat(match).as("%s of %s", said, eclipse.said()).isPresent();
            open.remove(match.orElseThrow());
        }
    }

    /** This compiler points to the whole annotation where javac points to one of its lists' values, and not into records. */
    private static boolean isSamePlace(Said expected, Said said) {
        boolean sameLine = expected.line() == said.line();
        boolean earlier = said.line() < expected.line() && said.line() >= expected.line() - LONGEST_ANNOTATION;
        boolean inARecord = said.file().equals("-");
        return expected.code().equals(said.code())
                && expected.kind().equals(said.kind())
                && (sameLine || earlier || inARecord);
    }

    private Workspace compile(Path cases) {
        Workspace eclipse = new Workspace(folder, new EclipseCompiler());
        List<String> options = new ArrayList<>(List.of("--release", "17", "-cp", Workspace.classPath()));
        options.addAll(Arrays.asList(CaseFiles.options(cases)));
        eclipse.compile(CaseFiles.sources(cases), options);
        return eclipse;
    }
}
