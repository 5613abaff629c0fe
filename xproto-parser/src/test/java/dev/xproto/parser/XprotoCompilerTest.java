package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Label;
import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Files in, graph or diagnostics out. */
class XprotoCompilerTest {
    private static final String APP = "option name = \"x\";\n";

    private static CompileResult compile(String text) {
        return new XprotoCompiler().compile(CompileRequest.of(SourceFile.of("a.xproto", APP + text)));
    }

    private static List<String> ids(CompileResult result) {
        return result.diagnostics().stream().map(one -> one.code().id()).toList();
    }

    @Test
    void tellsOfWordsAndOfMeaningsAtOnceAndNotOfWhatFollows() {
        CompileResult result = compile("""
                mesage Lost { required int32 a = 2 }
                message B { required int32 b = 0; required manytoone lost->Lost:bs = 3:1001; }
                """);

        assertThat(ids(result)).containsExactly("XP0001", "XP0001", "XP0404");
    }

    @Test
    void namesTheNearest() {
        CompileResult result = compile("""
                message Device { required int32 a = 2 [help_txt = "x"]; }
                message Olt (Devcie) { required strng b = 3; required manytoone d->Devise:olts = 4:1001; }
                """);

        assertThat(result.diagnostics())
                .extracting(Diagnostic::help)
                .containsExactly(
                        "did you mean `help_text`?",
                        "did you mean `Device`?",
                        "did you mean `string`?",
                        "did you mean `Device`?");
        assertThat(ids(result)).containsExactly("XP0410", "XP0201", "XP0401", "XP0301");
    }

    @Test
    void showsBothPlacesOfARepeatedNumber() {
        Diagnostic said = compile("message A { required int32 a = 2; required int32 b = 2; }")
                .diagnostics()
                .get(0);

        assertThat(said.labels()).extracting(Label::primary).containsExactly(true, false);
        assertThat(said.labels()).extracting(label -> label.span().text()).containsExactly("b", "a");
    }

    @Test
    void turnsWarningsIntoErrorsWhenStrict() {
        SourceFile file = SourceFile.of("a.xproto", APP + "message A { required string a = 2; }");

        CompileResult lenient = new XprotoCompiler().compile(CompileRequest.of(file));
        CompileResult strict =
                new XprotoCompiler().compile(new CompileRequest(List.of(file), List.of(), Set.of(), true));

        assertThat(lenient.graph()).isPresent();
        assertThat(lenient.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(strict.graph()).isEmpty();
        assertThat(strict.diagnostics()).allMatch(Diagnostic::isError);
    }

    @Test
    void findsWhatImportsDeclareAndKeepsTheirWarningsQuiet() {
        SourceFile imported = SourceFile.of("base.xproto", "message Base { required string a = 2; }");
        SourceFile file = SourceFile.of(
                "a.xproto", APP + "import \"base.xproto\"; message A (Base, Mixin) { required int32 b = 1; }");

        CompileResult result = new XprotoCompiler()
                .compile(new CompileRequest(List.of(file), List.of(imported), Set.of("Mixin"), true));

        assertThat(result.diagnostics()).isEmpty();
        Model model = result.graph().orElseThrow().get("A");
        assertThat(model.bases()).extracting(base -> base.behaviourOnly()).containsExactly(false, true);
        assertThat(model.app()).isEqualTo("x");
    }

    @Test
    void keepsOptionsOfAFileInTheFile() {
        SourceFile one =
                SourceFile.of("one.xproto", "option name = \"one\"; message A { required int32 a = 2; } // end");
        SourceFile two = SourceFile.of("two.xproto", "option app_label = \"two\"; message B { required int32 b = 2; }");

        CompileResult result = new XprotoCompiler().compile(CompileRequest.of(one, two));

        assertThat(result.graph().orElseThrow().models()).extracting(Model::app).containsExactly("one", "two");
    }

    @Test
    void resolvesNamesWithPackages() {
        assertThat(compile("package a.b; message A { required int32 a = 2; } message B (b.A) { required int32 b = 1; }")
                        .diagnostics())
                .isEmpty();
        assertThat(ids(compile("package a.b; message A { required int32 a = 2; } message B (c.A) {}")))
                .contains("XP0201");
    }

    @Test
    void readsDefaults() {
        Model model = compile("""
                        message A {
                            required string a = 2 [text = True, default = "now()"];
                            required int32 b = 3 [default = "129"];
                            optional string c = 4 [text = True, default = None];
                            required double d = 5 [default = 3.3];
                            required string e = 6 [text = True, default = ""];
                        }
                        """).graph().orElseThrow().get("A");

        assertThat(model.fields())
                .extracting(Field::defaultValue)
                .containsExactly(
                        new DefaultValue.Function("now"),
                        new DefaultValue.Constant(129L),
                        new DefaultValue.Absent(),
                        new DefaultValue.Constant(3.3),
                        new DefaultValue.Constant(""));
    }

    @Test
    void compilesTheExampleOfTheLanguagePage() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "language.md"));
        int start = page.indexOf("```xproto\n") + "```xproto\n".length();
        SourceFile example = SourceFile.of("example.xproto", page.substring(start, page.indexOf("```", start)));

        assertThat(new XprotoCompiler().compile(CompileRequest.of(example)).diagnostics())
                .isEmpty();
    }

    @Test
    void limitsHowDeepPoliciesCallEachOther() {
        StringBuilder text = new StringBuilder("policy p0 < True >\n");
        for (int i = 1; i < 70; i++) {
            text.append("policy p" + i + " < *p" + (i - 1) + "(obj) >\n");
        }

        assertThat(ids(compile(text.toString()))).containsOnly("XP0512");
    }

    @Test
    void refusesLinksBackThatWouldTakeTheNumbersOfTheHouse() {
        StringBuilder text = new StringBuilder("message B { required int32 b = 2; }\n");
        for (int i = 0; i < 148; i++) {
            text.append("message M" + i + " (B) { required manytoone b" + i + "->B:r" + i + " = 1; }\n");
        }

        CompileResult result = compile(text.toString());

        assertThat(ids(result)).containsExactly("XP0207", "XP0207");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "`r146` gets number 2046 in `B`, which is taken",
                        "`r147` gets number 2047 in `B`, which is taken");
    }
}
