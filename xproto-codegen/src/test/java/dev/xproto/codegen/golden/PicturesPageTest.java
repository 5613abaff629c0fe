package dev.xproto.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.imports.NameList;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/** The pictures in the documentation are those that are drawn of the models now. */
class PicturesPageTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Path CORE = Path.of("../core-models/src/main");
    private static final Path EXAMPLE = Path.of("../hello-world-example/src/main/xproto");
    private static final Pattern NODE = Pattern.compile("^  \"(\\w+)\" \\[", Pattern.MULTILINE);
    private static final Pattern EDGE = Pattern.compile("^  \"(\\w+)\" -> \"(\\w+)\" \\[", Pattern.MULTILINE);
    private static final Pattern TITLE = Pattern.compile("class=\"(node|edge)\">\\s*<title>([^<]*)</title>");

    private static Map<String, String> draw(List<SourceFile> sources, List<SourceFile> imports, String target)
            throws IOException {
        String bases = Files.readString(CORE.resolve("resources/META-INF/xproto/behaviour-bases.txt"));
        return Cases.files(
                Cases.run(sources, imports, new HashSet<>(NameList.read(SourceFile.of("bases", bases))), target));
    }

    private static String coreDependencies() throws IOException {
        return draw(Cases.read(CORE.resolve("xproto")), List.of(), "graphviz").getOrDefault("model-deps.dot", "");
    }

    @Test
    void showsWhatCoreModelsNeed() throws IOException {
        assertThat(Files.readString(DOCS.resolve("pictures/core-model-deps.dot")))
                .isEqualTo(coreDependencies());
        assertThat(Files.readString(DOCS.resolve("generators.md"))).contains("(pictures/core-model-deps.svg)");
    }

    @Test
    void rendersEveryModelAndEveryLinkOfThem() throws IOException {
        String dot = coreDependencies();
        String svg = Files.readString(DOCS.resolve("pictures/core-model-deps.svg"));

        List<String> drawn = TITLE.matcher(svg)
                .results()
                .map(title -> title.group(2).replace("&#45;&gt;", " -> "))
                .sorted()
                .toList();

        List<String> meant =
                NODE.matcher(dot).results().map(node -> node.group(1)).collect(Collectors.toList());
        EDGE.matcher(dot).results().map(PicturesPageTest::ends).forEach(meant::add);
        assertThat(meant).hasSizeGreaterThan(60);
        assertThat(drawn).isEqualTo(meant.stream().sorted().toList());
    }

    private static String ends(MatchResult edge) {
        return edge.group(1) + " -> " + edge.group(2);
    }

    @Test
    void showsTheModelsOfTheTutorial() throws IOException {
        Map<String, String> pictures = draw(Cases.read(EXAMPLE), Cases.read(CORE.resolve("xproto")), "mermaid");
        String page = Files.readString(DOCS.resolve("generators.md"));

        assertThat(new TreeSet<>(pictures.keySet())).containsExactly("model-deps.mmd", "models.mmd");
        assertThat(pictures.values()).allSatisfy(text -> assertThat(page).contains("```mermaid\n" + text + "```\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"models.dot", "model-deps.dot"})
    void isDrawnByGraphvizWithoutAComplaint(String picture) throws IOException, InterruptedException {
        List<SourceFile> sources = new ArrayList<>(Cases.read(CORE.resolve("xproto")));
        String dot = draw(sources, List.of(), "graphviz").getOrDefault(picture, "");
        Process process;
        try {
            process = new ProcessBuilder("dot", "-Tsvg").start();
        } catch (IOException e) {
            throw new TestAbortedException("skipped: drawing pictures needs Graphviz' `dot`", e);
        }
        try (OutputStream in = process.getOutputStream()) {
            in.write(dot.getBytes(StandardCharsets.UTF_8));
        }
        String svg = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(complaints.lines().filter(line -> !line.contains("locale"))).isEmpty();
        assertThat(TITLE.matcher(svg).results()).hasSizeGreaterThan(60);
    }
}
