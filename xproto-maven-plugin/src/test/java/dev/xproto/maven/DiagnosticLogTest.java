package dev.xproto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourceFile;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {
    private final List<String> lines = new ArrayList<>();
    private final Log log = new SystemStreamLog() {
        @Override
        public void error(CharSequence content) {
            lines.add("E " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("W " + content);
        }

        @Override
        public void info(CharSequence content) {
            lines.add("I " + content);
        }
    };

    private final DiagnosticLog printer = new DiagnosticLog(log, Path.of("/work place"), null);

    @Test
    void beginsWithTheAbsolutePlaceAsJavacDoes() {
        SourceFile file = SourceFile.of("src/main/xproto/a.xproto", "message A {}\nmessage A {}\n");
        printer.print(Diagnostic.at(file.span(21, 22), CodegenCode.PATH_CLASH, "two models are called `A`")
                .saying("the second")
                .related(file.span(8, 9), "the first is here")
                .note("names have no case")
                .help("rename one"));

        assertThat(lines).containsExactly("""
                E /work place/src/main/xproto/a.xproto:[2,9] [XC0102] two models are called `A`
                    here: the second
                    /work place/src/main/xproto/a.xproto:[1,9] the first is here
                    note: names have no case
                    help: rename one""");
    }

    @Test
    void leavesNamesInsideJarsAlone() {
        SourceFile file = SourceFile.of("core.jar!/META-INF/xproto/core.xproto", "x");
        printer.print(Diagnostic.at(file.span(0, 1), CodegenCode.DEPENDENCY_CYCLE, "m"));

        assertThat(lines).containsExactly("I core.jar!/META-INF/xproto/core.xproto:[1,1] [XC0301] m");
    }

    @Test
    void printsWhatIsAboutNoPlace() {
        printer.print(CodegenCode.UNKNOWN_GENERATOR.diagnostic("unknown target `x`", ""));

        assertThat(lines).containsExactly("E [XC0001] unknown target `x`");
    }

    @Test
    void marksThePlaceInAnEditorToo() {
        List<String> marked = new ArrayList<>();
        BuildContext editor = (BuildContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BuildContext.class}, (proxy, method, arguments) -> {
                    marked.add(method.getName() + Arrays.asList(arguments));
                    return null;
                });
        SourceFile file = SourceFile.of("a.xproto", "message A {}\nmessage A {}\n");
        new DiagnosticLog(log, Path.of("/work place"), editor)
                .print(Diagnostic.at(file.span(21, 22), CodegenCode.PATH_CLASH, "two models are called `A`"));

        assertThat(marked)
                .containsExactly("addMessage[/work place/a.xproto, 2, 9, [XC0102] two models are called `A`, "
                        + BuildContext.SEVERITY_ERROR + ", null]");
        assertThat(lines).hasSize(1);
    }
}
