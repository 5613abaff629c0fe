package dev.xproto.parser.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.xproto.parser.ParseResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class XprotoFormatterTest {
    private static final Path CORPUS = Path.of("../../shared/corpus/xproto");

    private static String format(String text) {
        return new XprotoFormatter()
                .format(SourceFile.of("a.xproto", text))
                .text()
                .orElseThrow();
    }

    @Test
    void givesEveryStatementALineAndAnIndent() {
        assertThat(
                        format(
                                "option name=\"a\";message  Port( Base ,Other ){required string name=1[max_length=20,db_index =False];}"))
                .isEqualTo("""
                        option name = "a";
                        message Port (Base, Other) {
                            required string name = 1 [max_length = 20, db_index = False];
                        }
                        """);
    }

    @Test
    void writesLinksTight() {
        assertThat(format("message A {\n required manytoone owner -> B : rev = 1 : 1001 [null = False];\n"
                        + "optional manytomany x->B / Through : y=2;}"))
                .isEqualTo("""
                        message A {
                            required manytoone owner->B:rev = 1:1001 [null = False];
                            optional manytomany x->B/Through:y = 2;
                        }
                        """);
    }

    @Test
    void keepsCommentsAndGroups() {
        String text = """
                // What this is.

                # An old remark.
                option name = "a"; // trailing
                /* a block */
                message A { // begins
                    // of the field
                    required string a = 1;

                    required string b = 2; // ends

                    // last
                }

                // after all
                """;
        assertThat(format(text)).isEqualTo(text);
    }

    @Test
    void leavesNoMoreThanOneBlankLineAndNoneAtTheEdgesOfABlock() {
        assertThat(format("\n\n\noption name = \"a\";\n\n\n\nmessage A {\n\n\n required string a = 1;\n\n}\n\n"))
                .isEqualTo("option name = \"a\";\n\nmessage A {\n    required string a = 1;\n}\n");
    }

    @Test
    void breaksALongListOfOptionsAndKeepsCommentsInIt() {
        String options = "help_text = \"" + "x".repeat(60) + "\", max_length = 100, db_index = False, blank = False";
        assertThat(format("message A { required string abcdefghijklmnop = 1 [" + options + "]; }"))
                .isEqualTo("message A {\n    required string abcdefghijklmnop = 1 [\n        help_text = \""
                        + "x".repeat(60) + "\",\n        max_length = 100,\n        db_index = False,\n"
                        + "        blank = False\n    ];\n}\n");
        String commented = """
                message A {
                    required string a = 1 [
                        max_length = 20, // why
                        blank = False
                    ];
                }
                """;
        assertThat(format(commented)).isEqualTo(commented);
    }

    @Test
    void keepsTheLinesOfAPolicyAndStraightensItsMargins() {
        assertThat(
                        format(
                                "policy p <\n   ctx.user.is_admin\n      | exists Privilege:Privilege.accessor_id = ctx.user.id >"))
                .isEqualTo("""
                        policy p <
                            ctx.user.is_admin
                            | exists Privilege:Privilege.accessor_id = ctx.user.id
                        >
                        """);
        assertThat(format("policy p<{{ ctx.user.is_admin }}>")).isEqualTo("policy p < {{ ctx.user.is_admin }} >\n");
    }

    @Test
    void setsInWhatStandsInBracketsOfAPolicy() {
        String text = """
                policy p <
                    ctx.user.is_admin
                    | (exists Privilege: (
                        Privilege.accessor_type = "(" // (
                        & (Privilege.x
                            | Privilege.y)
                    ))
                >
                """;
        assertThat(format(text)).isEqualTo(text);
        assertThat(format(text.replaceAll("(?m)^ +", ""))).isEqualTo(text);
    }

    @Test
    void writesTheSemicolonsThatAreForgiven() {
        assertThat(format("option name = \"a\" // why\noption app_label = \"a\"\nmessage A { option abstract = True }"))
                .isEqualTo("""
                        option name = "a"; // why
                        option app_label = "a";
                        message A {
                            option abstract = True;
                        }
                        """);
    }

    @Test
    void showsHowFarAQuantifierReaches() {
        assertThat(format("policy p < a & exists B: (B.x = 1) | not forall C: exists D: C.y & (D.z | D.w /* ) */ ) >"))
                .isEqualTo("policy p < a & exists B: ((B.x = 1) | not forall C: exists D:"
                        + " (C.y & (D.z | D.w /* ) */ ))) >\n");
        for (String clear : List.of("exists B: (B.x | B.y)", "(exists B: B.x = 1) & a", "exists B: not B.x")) {
            assertThat(format("policy p < " + clear + " >")).isEqualTo("policy p < " + clear + " >\n");
        }
    }

    @Test
    void leavesAFileAloneThatItCannotRead() {
        var result =
                new XprotoFormatter().format(SourceFile.of("a.xproto", "message A {\n    required strng = ;\n}\n"));
        assertThat(result.text()).isEmpty();
        assertThat(result.diagnostics()).isNotEmpty();
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(format("")).isEmpty();
        assertThat(format("// only this")).isEqualTo("// only this\n");
    }

    @Test
    void changesNothingTheSecondTimeAndNothingThatIsSaidOverTheWholeCorpus() throws IOException {
        assumeThat(CORPUS)
                .as("the reference corpus ../shared: its files are not formatted")
                .isDirectory();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(CORPUS)) {
            files = walk.filter(file -> file.toString().endsWith(".xproto"))
                    .sorted()
                    .toList();
        }
        int formatted = 0;
        for (Path file : files) {
            SourceFile source = SourceFile.of("f.xproto", Files.readString(file, StandardCharsets.ISO_8859_1));
            ParseResult before = new XprotoCompiler().parse(source);
            if (before.accepted()) {
                String once = new XprotoFormatter().format(source).text().orElseThrow();
                SourceFile again = SourceFile.of("f.xproto", once);
                assertThat(new XprotoFormatter().format(again).text().orElseThrow())
                        .as("%s", file)
                        .isEqualTo(once);
                assertThat(Shape.of(new XprotoCompiler().parse(again)))
                        .as("%s", file)
                        .isEqualTo(Shape.of(before));
                formatted++;
            }
        }
        assertThat(formatted).isGreaterThan(100);
    }
}
