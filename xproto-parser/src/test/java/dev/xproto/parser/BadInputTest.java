package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.renderer.PlainRenderer;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is handed in, the answer is a diagnostic with its place. */
class BadInputTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private static List<String> codes(CompileResult result) {
        return result.diagnostics().stream()
                .map(one -> one.code().id())
                .distinct()
                .toList();
    }

    private static CompileResult compile(String text) {
        return assertTimeoutPreemptively(
                PATIENCE, () -> new XprotoCompiler().compile(CompileRequest.of(SourceFile.of("bad.xproto", text))));
    }

    static Stream<Arguments> monsters() {
        int many = 200_000;
        return Stream.of(
                Arguments.of("parentheses", "policy p < " + "(".repeat(many) + "a" + ")".repeat(many) + " >", "XP0005"),
                Arguments.of("negations", "policy p < " + "not ".repeat(many) + "a >", "XP0005"),
                Arguments.of("implications", "policy p < " + "a -> ".repeat(many) + "a >", "XP0005"),
                Arguments.of("quantifiers", "policy p < " + "exists a: ".repeat(many) + "a >", "XP0005"),
                Arguments.of("messages", "message A { ".repeat(many), "XP0005"),
                Arguments.of("extensions", "message A { " + "extend A { ".repeat(many), "XP0005"),
                Arguments.of("braces", "{".repeat(many), "XP0001"),
                Arguments.of("closing braces", "}".repeat(many), "XP0009"),
                Arguments.of("comments without end", "/*\n".repeat(many), "XP0003"),
                Arguments.of("Python without end", "policy p < {{ \n".repeat(many), "XP0003"),
                Arguments.of("quotes", "\"".repeat(many) + "\n".repeat(many), "XP0001"),
                Arguments.of("controls", "\u0001\u0002".repeat(many), "XP0002"),
                Arguments.of("Python lists", "policy p < {{ " + "[".repeat(many) + " }} >", "XP0507"),
                Arguments.of("Python negations", "policy p < {{ " + "not ".repeat(many) + " }} >", "XP0507"),
                Arguments.of(
                        "choices",
                        "message A { required string a = 2 [choices = \"" + "(".repeat(many) + "\"]; }",
                        "XP0415"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("monsters")
    void tellsOfMonsters(String name, String text, String code) {
        CompileResult result = compile(text);

        assertThat(codes(result)).contains(code);
        assertThat(result.diagnostics()).hasSizeLessThan(300);
        assertThat(result.graph()).isEmpty();
        assertThat(new PlainRenderer().render(result.diagnostics())).isNotEmpty();
    }

    @Test
    void readsLongChainsOfConditions() {
        String chain = "obj.a & ".repeat(50_000) + "obj.a | " + "obj.a = 1 | ".repeat(50_000) + "obj.b";

        CompileResult result = compile("policy p < " + chain + " >");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.graph()).isPresent();
    }

    @Test
    void walksTowersOfDiamondsAndLongLines() {
        StringBuilder text = new StringBuilder("option name = \"x\"; message D0 { required int32 a0 = 2; }\n");
        for (int i = 1; i <= 60; i++) {
            String left = "L" + i + " (D" + (i - 1) + ") { option abstract = True; }";
            String right = "R" + i + " (D" + (i - 1) + ") { option abstract = True; }";
            text.append("message ").append(left).append(" message ").append(right);
            text.append(" message D" + i + " (L" + i + ", R" + i + ") { }\n");
        }
        assertThat(compile(text.toString()).diagnostics()).isEmpty();

        StringBuilder line = new StringBuilder("option name = \"x\"; message C0 { required int32 a0 = 2; }\n");
        for (int i = 1; i <= 20_000; i++) {
            line.append("message C" + i + " (C" + (i - 1) + ") { }\n");
        }
        assertThat(codes(compile(line.toString()))).contains("XP0206");
    }

    @Test
    void survivesAnyBytes() {
        SplittableRandom random = new SplittableRandom(99);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            for (int at = 0; at < bytes.length; at++) {
                // Every other case is ASCII, so that it gets past decoding.
                bytes[at] = (byte) random.nextInt(i % 2 == 0 ? 256 : 128);
            }
            Diagnostics diagnostics = new Diagnostics();
            SourceFiles.decode("random.xproto", bytes, diagnostics)
                    .ifPresent(file ->
                            new XprotoCompiler().parse(file).diagnostics().forEach(diagnostics::report));
            diagnostics.sorted().forEach(one -> assertThat(one.place()).isPresent());
        }
    }

    @Test
    void tellsOfFoldersMissingFilesAndHugeFiles() throws IOException {
        Path huge = folder.resolve("huge.xproto");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L << 20);
        }

        CompileResult result = new XprotoCompiler().compile(List.of(folder, folder.resolve("missing.xproto"), huge));

        assertThat(codes(result)).containsExactlyInAnyOrder("XP0007", "XP0008");
        assertThat(result.diagnostics()).hasSize(3).allMatch(one -> one.place().isPresent());
        assertThat(result.graph()).isEmpty();
    }

    @Test
    void showsTheFirstByteThatIsNotUtf8() throws IOException {
        Path path = folder.resolve("latin.xproto");
        Files.write(path, "option name = \"caf\u00e9\";\n".getBytes(StandardCharsets.ISO_8859_1));

        Diagnostic said =
                new XprotoCompiler().compile(List.of(path)).diagnostics().get(0);

        assertThat(said.code().id()).isEqualTo("XP0006");
        assertThat(said.message()).isEqualTo("byte 0xE9 at offset 18 isn't UTF-8");
        assertThat(said.place().orElseThrow().position()).hasToString("1:19");
    }

    @Test
    void readsCarriageReturnsAndToleratesAByteOrderMark() {
        String text = "option name = \"x\";\r\nmessage A {\r\n  required string b = 2 [max_length = 9];\r\n}\r\n";

        assertThat(compile(text).diagnostics()).isEmpty();
        CompileResult marked = compile("\ufeff" + text);
        assertThat(codes(marked)).containsExactly("XP0012");
        assertThat(marked.graph()).isPresent();
    }

    @Test
    void refusesATextThatIsTooLong() {
        String text = "option a = 1;\n".repeat((64 << 20) / 14 + 2);

        assertThat(codes(compile(text))).containsExactly("XP0008");
    }

    @Test
    void holdsManyLinksAgainstManyHeirs() {
        StringBuilder text = new StringBuilder("option name = \"x\"; message B { required int32 b = 2; }\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("message M" + i + " (B) { required manytoone b" + i + "->B:r" + i + " = 1:1001; }\n");
        }

        assertThat(codes(compile(text.toString()))).containsExactly("XP0304");
    }

    @Test
    void readsALargeFileInBoundedTime() {
        String text = "message A { required string b = 1 [max_length = 3]; }\n".repeat(20_000);

        assertThat(compile(text).diagnostics()).hasSizeGreaterThan(10_000);
    }
}
