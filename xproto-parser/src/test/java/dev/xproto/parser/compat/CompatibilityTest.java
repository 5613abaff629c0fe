package dev.xproto.parser.compat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompatibilityTest {
    private static final String FILE = "option name = \"example\";\n";

    private static CompileResult compile(String text) {
        return new XprotoCompiler().compile(CompileRequest.of(SourceFile.of("models.xproto", text)));
    }

    private static ModelGraph graph(String text) {
        CompileResult result = compile(text);
        return result.graph().orElseThrow(() -> new AssertionError(result.diagnostics()));
    }

    private static List<Diagnostic> compare(String before, String after) {
        return new Compatibility().compare(graph(FILE + before), graph(FILE + after));
    }

    private static List<String> messages(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::message).toList();
    }

    @ParameterizedTest
    @EnumSource(CompatibilityCode.class)
    void thePageOfEachCodeShowsAChangeThatGivesExactlyIt(CompatibilityCode code) throws IOException {
        String page = Files.readString(Path.of("../docs/diagnostics/" + code.id() + ".md"));
        assertThat(page).startsWith("# " + code.id() + ": ");
        List<Diagnostic> said = new Compatibility().compare(graph(block(page, "Before")), graph(block(page, "After")));

        assertThat(said).extracting(diagnostic -> diagnostic.code().id()).containsOnly(code.id());
        assertThat(said).allSatisfy(diagnostic -> {
            assertThat(diagnostic.severity()).isEqualTo(code.severity());
            assertThat(diagnostic.help()).isNotEmpty();
            assertThat(diagnostic.place()).isPresent();
            assertThat(diagnostic.message()).contains("previously");
        });
    }

    private static String block(String page, String title) {
        int from = page.indexOf("```xproto\n", page.indexOf("## " + title)) + "```xproto\n".length();
        return page.substring(from, page.indexOf("```", from));
    }

    @Test
    void hasNothingToSayOfTheSameModelsOrOfMore() {
        String before = """
                message Port {
                    required string name = 2 [max_length = 20];
                }
                """;
        String after = """
                message Port {
                    required string name = 2 [max_length = 40];
                    optional int32 speed = 3;
                }

                message Plug {
                    required string name = 2 [max_length = 20];
                }
                """;
        assertThat(compare(before, before)).isEmpty();
        assertThat(compare(before, after)).isEmpty();
    }

    @Test
    void followsWhatWasRenamed() {
        String before = """
                message Port {
                    required string name = 2 [max_length = 20];
                    optional int32 speed = 3;
                }
                """;
        String after = """
                message Socket {
                    option renamed_from = "Port";
                    required string name = 2 [max_length = 20];
                    optional int32 rate = 3 [renamed_from = "speed"];
                }
                """;
        assertThat(compare(before, after)).isEmpty();
    }

    @Test
    void tellsWhyNumbersMoveWhenABaseIsPutIn() {
        String before = """
                message Thing {
                    required string name = 2 [max_length = 20];
                }

                message Port (Thing) {
                    optional int32 speed = 2;
                }
                """;
        String after = """
                message Thing {
                    required string name = 2 [max_length = 20];
                }

                message Part (Thing) {
                    optional int32 place = 2;
                }

                message Port (Part) {
                    optional int32 speed = 2;
                }
                """;
        List<Diagnostic> said = compare(before, after);
        assertThat(said).hasSize(1);
        assertThat(said.get(0).code()).isEqualTo(CompatibilityCode.RENUMBERED);
        assertThat(said.get(0).notes())
                .contains("`speed` has 202, previously 102", "its line is Thing, Part, Port, previously Thing, Port");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        String before = """
                message Port {
                    required string name = 2 [max_length = 20];
                    optional int32 speed = 3;
                    optional int32 load = 4;
                }
                """;
        String after = """
                message Port {
                    required string name = 2 [max_length = 10];
                    required string speed = 3 [max_length = 10];
                    required int32 place = 5;
                }
                """;
        assertThat(messages(compare(before, after)))
                .containsExactlyInAnyOrder(
                        "`Port` has no `load`, previously it had",
                        "`max_length` of `name` is 10, previously 20",
                        "`max_length` of `speed` is 10, previously there was none",
                        "`speed` is `string`, previously `int32`",
                        "`speed` is required, previously it wasn't",
                        "`place` is required, previously there was none");
    }

    @Test
    void tellsThatAPolicyWent() {
        String before = """
                policy p < ctx.user.is_admin >
                message Port::p {
                    required string name = 2 [max_length = 20];
                }
                """;
        String after = """
                message Port {
                    required string name = 2 [max_length = 20];
                }
                """;
        assertThat(messages(compare(before, after))).containsExactly("`Port` has no policy, previously it had `p`");
    }

    @Test
    void isQuietWhereAReasonIsGivenAndTellsWhereNoneIsNeeded() {
        String before = """
                message Port {
                    required string name = 2 [max_length = 20];
                    optional int32 speed = 3;
                }
                message Plug { required string name = 2 [max_length = 20]; }
                """;
        String after = """
                option suppress = "XP0701: plugs were never used";
                message Port {
                    option suppress = "XP0705: nobody read it, XP0708: a mistake";
                    required string name = 2 [max_length = 10];
                }
                """;
        assertThat(messages(compare(before, after)))
                .containsExactlyInAnyOrder(
                        "`max_length` of `name` is 10, previously 20", "there is no change `XP0708` to suppress here");
        assertThat(compile(FILE + after.replace(": nobody", "")).diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .containsExactly("XP0604");
    }
}
