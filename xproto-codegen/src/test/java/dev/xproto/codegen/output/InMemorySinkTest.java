package dev.xproto.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InMemorySinkTest {
    private final InMemorySink sink = new InMemorySink();

    @Test
    void keepsFilesByRootAndPath() {
        sink.resource("b.txt", "b");
        sink.source("z/Z.java", "z");
        sink.source("a/A.java", "a");

        assertThat(sink.files())
                .containsExactly(
                        new GeneratedFile(OutputRoot.SOURCES, "a/A.java", "a"),
                        new GeneratedFile(OutputRoot.SOURCES, "z/Z.java", "z"),
                        new GeneratedFile(OutputRoot.RESOURCES, "b.txt", "b"));
        assertThat(sink.source("a/A.java")).contains("a");
        assertThat(sink.resource("a/A.java")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../x",
                "a/../../x",
                "a/..",
                "./x",
                "a//b",
                "a/",
                "C:/x",
                "a\\..\\b",
                "a/b.",
                "a /b",
                "a\nb",
                "a\0b"
            })
    void refusesPathsThatLeadAstray(String path) {
        assertThatThrownBy(() -> sink.source(path, "x"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("output path");
        assertThat(sink.files()).isEmpty();
    }

    @Test
    void namesBothGeneratorsThatWriteOneFile() {
        sink.as("tosca").resource("a.yaml", "1");

        assertThatThrownBy(() -> sink.as("mine").resource("a.yaml", "2"))
                .isInstanceOf(OutputException.class)
                .hasMessage("output file `a.yaml` is written twice by `tosca` and `mine`");
    }

    @Test
    void refusesPathsThatDifferOnlyByCase() {
        sink.source("p/Slice.java", "1");

        assertThatThrownBy(() -> sink.source("p/SLICE.java", "2"))
                .hasMessageContaining("`p/Slice.java` and `p/SLICE.java`")
                .hasMessageContaining("differ only by case");
        assertThatThrownBy(() -> sink.source("P/Other.java", "2")).hasMessageContaining("differ only by case");
    }

    @Test
    void refusesAFileThatIsAFolderToo() {
        sink.source("a/b", "1");

        assertThatThrownBy(() -> sink.source("a", "2")).hasMessageContaining("is a file and a folder");
        assertThatThrownBy(() -> sink.source("a/b/c", "2")).hasMessageContaining("is a file and a folder");
    }

    @Test
    void allowsOnePathInBothRoots() {
        sink.source("a", "1");
        sink.resource("a", "2");

        assertThat(sink.files()).hasSize(2);
    }
}
