package dev.xproto.integration.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.xproto.integration.house.MarkdownFile.Block;
import dev.xproto.integration.house.MarkdownFile.Target;
import dev.xproto.integration.models.CoreModels;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The documentation keeps its word. A fenced block whose info string is {@code xproto complete} compiles on top of the core
 * models, one that is {@code java complete} is a file that compiles, and relative links lead somewhere.
 */
class DocumentationTest {
    private static final String XPROTO = "xproto complete";
    private static final String JAVA = "java complete";

    private static List<MarkdownFile> pages() {
        List<MarkdownFile> pages = new ArrayList<>();
        Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
                .map(House::path)
                .filter(Files::exists)
                .map(MarkdownFile::read)
                .forEach(pages::add);
        House.files(House.path("docs"), ".md").forEach(file -> pages.add(MarkdownFile.read(file)));
        Stream.of("hello-world-example", "examples")
                .flatMap(folder -> House.files(House.path(folder), ".md").stream())
                .filter(file -> !file.toString().contains("/target/"))
                .forEach(file -> pages.add(MarkdownFile.read(file)));
        return pages;
    }

    @TestFactory
    Stream<DynamicTest> completeBlocksCompile() {
        return pages().stream()
                .flatMap(page -> page.blocks().stream()
                        .filter(block ->
                                block.info().equals(XPROTO) || block.info().equals(JAVA))
                        .map(block -> dynamicTest(
                                House.root().relativize(page.file()) + ":" + block.line(),
                                () -> assertThat(faults(block)).isEmpty())));
    }

    private static String faults(Block block) {
        if (block.info().equals(JAVA)) {
            return Snippet.compile(block.text());
        }
        CompileResult result = CoreModels.compileOnTop(List.of(SourceFile.of("block.xproto", block.text())));
        return result.graph().isPresent()
                ? ""
                : result.diagnostics().stream()
                        .map(Diagnostic::toString)
                        .toList()
                        .toString();
    }

    @Test
    void relativeLinksLeadSomewhere() {
        List<String> broken = new ArrayList<>();
        for (MarkdownFile page : pages()) {
            for (Target link : page.links()) {
                if (!isOutside(link.path()) && !leadsSomewhere(page, link.path())) {
                    broken.add(House.root().relativize(page.file()) + ":" + link.line() + " " + link.path());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean isOutside(String path) {
        return path.matches("[a-z]+:.*");
    }

    private static boolean leadsSomewhere(MarkdownFile page, String path) {
        int hash = path.indexOf('#');
        String file = hash < 0 ? path : path.substring(0, hash);
        Path target = file.isEmpty()
                ? page.file()
                : Optional.ofNullable(page.file().getParent())
                        .orElseThrow()
                        .resolve(file)
                        .normalize();
        if (!Files.exists(target)) {
            return false;
        }
        boolean anchored = hash >= 0 && target.toString().endsWith(".md");
        return !anchored || MarkdownFile.read(target).anchors().contains(path.substring(hash + 1));
    }

    @Test
    void findsBlocksAndLinks() {
        MarkdownFile page = MarkdownFile.parse(House.path("x.md"), """
                # A `title`, here

                See [there](docs/a.md#b) and `[not](there)`.

                ```xproto complete
                message A {}
                ```
                """);
        assertThat(page.blocks()).containsExactly(new Block(XPROTO, "message A {}\n", 5));
        assertThat(page.links()).containsExactly(new Target("docs/a.md#b", 3));
        assertThat(page.anchors()).containsExactly("a-title-here");
        assertThat(leadsSomewhere(page, "README.md")).isTrue();
        assertThat(leadsSomewhere(page, "docs/no-such-page.md")).isFalse();
        assertThat(leadsSomewhere(page, "#a-title-here")).isFalse();
    }

    @Test
    void findsBlocksThatDoNotCompile() {
        assertThat(faults(new Block(XPROTO, "message A (Servce) { required string b = 1; }", 1)))
                .contains("Servce");
        assertThat(faults(new Block(XPROTO, "message A (Service) { required string b = 1; }", 1)))
                .isEmpty();
        assertThat(faults(new Block(JAVA, "class A { B b; }", 1))).contains("B");
        assertThat(faults(new Block(JAVA, "class A {}", 1))).isEmpty();
    }
}
