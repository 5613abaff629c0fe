package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.output.InMemorySink;
import dev.xproto.codegen.output.OutputException;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be a Java class is refused: with its place, all at once, before anything is written. */
class JavaRefusalsTest {
    private static final String FIELD = " { required string name = 1 [max_length = 10]; }\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", "com.example.class", "1a", "a b", "../etc", "java.lang", "com.example.", "a-b"})
    void refusesAPackageThatJavaDoesNotAllow(String name) {
        assertThat(said("option java_package = \"" + name + "\";\nmessage A" + FIELD))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo(JavaCode.PACKAGE);
                    assertThat(one.message()).contains("`" + name + "`");
                    assertThat(one.place())
                            .hasValueSatisfying(
                                    place -> assertThat(place.text()).isEqualTo("A"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "record", "var", "_", "int", "a+b", "yield", "null"})
    void refusesAModelNameThatNoClassCanHave(String name) {
        assertThat(said("message " + name + FIELD))
                .anySatisfy(one -> assertThat(one.code()).isEqualTo(JavaCode.CLASS_NAME));
    }

    @Test
    void refusesAModelCalledLikeTheInterfaceOfAnother() {
        assertThat(said("message A" + FIELD + "message AModel" + FIELD))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo(JavaCode.CLASS_CLASH);
                    assertThat(one.message()).contains("`A`").contains("`AModel`");
                    assertThat(one.labels()).hasSize(2);
                });
    }

    @Test
    void refusesModelsThatDifferOnlyByCase() {
        assertThat(said("message Thing" + FIELD + "message THING" + FIELD))
                .extracting(Diagnostic::code)
                .containsOnly(JavaCode.CLASS_CLASH);
    }

    @Test
    void twoPackagesKeepTwoNamesApart() {
        SourceFile one = SourceFile.of("one.xproto", "option java_package = \"com.one\";\nmessage A" + FIELD);
        SourceFile other =
                SourceFile.of("other.xproto", "option java_package = \"com.other\";\nmessage AModel" + FIELD);
        assertThat(new JavaGenerator().check(Generated.context(List.of(one, other), List.of(), Map.of())))
                .isEmpty();
    }

    @Test
    void refusesTwoBasesWhoseFieldsAreOneInJava() {
        assertThat(said("""
                message A { option abstract = True; required string foo_bar = 1 [max_length = 10]; }
                message B { option abstract = True; required string fooBar = 1 [max_length = 10]; }
                message C (A, B) { }
                """)).isNotEmpty().allSatisfy(one -> {
            assertThat(one.code()).isEqualTo(JavaCode.MEMBER_CLASH);
            assertThat(one.message()).contains("`A.foo_bar`").contains("`B.fooBar`");
            assertThat(one.place())
                    .hasValueSatisfying(place -> assertThat(place.text()).isEqualTo("C"));
        });
    }

    @Test
    void refusesALinkToAModelThatIsASecondAbstractBase() {
        assertThat(said("""
                message A { option abstract = True; }
                message B { option abstract = True; }
                message C (A, B) { required string name = 1 [max_length = 10]; }
                message D { optional manytoone b->B:ds = 1:1001; }
                """))
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo(JavaCode.SECOND_BASE));
    }

    @Test
    void refusesAnImportWithoutAClass() {
        SourceFile base = SourceFile.of("base.xproto", "message Base" + FIELD);
        SourceFile own =
                SourceFile.of("own.xproto", "message Own (Base) { optional manytoone b->Base:owns = 1:1001; }\n");
        GeneratorContext whole = Generated.context(List.of(own), List.of(base), Map.of());
        GeneratorContext without =
                new GeneratorContext(whole.graph(), new HashSet<>(whole.sources()), Map.of(), Map.of());
        assertThat(new JavaGenerator().check(whole)).isEmpty();
        assertThat(new JavaGenerator().check(without))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.code()).isEqualTo(JavaCode.NO_CLASS));
    }

    @Test
    void saysEverythingAtOnceAndWritesNothing() {
        InMemorySink sink = new InMemorySink();
        GeneratorContext context = context("message class" + FIELD + "message int" + FIELD + "message Good" + FIELD);
        assertThatThrownBy(() -> new JavaGenerator().generate(context, sink))
                .isInstanceOfSatisfying(
                        OutputException.class,
                        refused -> assertThat(refused.diagnostics()).hasSize(2));
        assertThat(sink.files()).isEmpty();
    }

    private static List<Diagnostic> said(String text) {
        return new JavaGenerator().check(context(text));
    }

    private static GeneratorContext context(String text) {
        return Generated.context(List.of(SourceFile.of("test.xproto", text)), List.of(), Map.of());
    }
}
