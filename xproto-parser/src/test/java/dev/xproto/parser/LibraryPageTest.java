package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of README.md and docs/library.md compile and run. */
class LibraryPageTest {
    @TempDir
    Path classes;

    private static String example(String path, String heading) throws IOException {
        String page = Files.readString(Path.of("..").resolve(path));
        int start = page.indexOf("```java\n", page.indexOf(heading)) + "```java\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    @ParameterizedTest
    @CsvSource({"README.md,## Read models in your own program", "docs/library.md,# The language as a library"})
    void hasTenLinesAtMostCompilesAndRuns(String page, String heading) throws Exception {
        String code = example(page, heading);
        assertThat(code.lines()).hasSizeLessThanOrEqualTo(10);
        String source = "import dev.xproto.parser.*; import dev.xproto.parser.diagnostics.renderer.*;"
                + "import dev.xproto.parser.index.*; import dev.xproto.parser.model.*;"
                + "import dev.xproto.parser.source.*; public class Example { public static void main(String[] none) {\n"
                + code + "} }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));

        assertThat(compiler.getTask(said, null, null, options, null, List.of(file))
                        .call())
                .as(said.toString())
                .isTrue();
        assertThat(output())
                .contains("Host []")
                .contains("Guest [Edge[peer=Host, link=host, reverse=Optional[guests]]]");
    }

    /** What the compiled example prints. */
    private String output() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
                PrintStream into = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(into);
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
