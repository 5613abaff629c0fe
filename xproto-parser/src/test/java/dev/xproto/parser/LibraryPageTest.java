package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/library.md compiles and runs. */
class LibraryPageTest {
    @TempDir
    Path classes;

    private static String example() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "library.md"));
        int start = page.indexOf("```java\n") + "```java\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    @Test
    void hasTenLinesAtMostAndCompiles() throws IOException {
        String code = example();
        assertThat(code.lines()).hasSizeLessThanOrEqualTo(10);
        String source = "import dev.xproto.parser.*; import dev.xproto.parser.diagnostics.renderer.*;"
                + "import dev.xproto.parser.index.*; import dev.xproto.parser.model.*;"
                + "import dev.xproto.parser.source.*; class Example { static void main() {\n" + code + "} }";
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
    }
}
