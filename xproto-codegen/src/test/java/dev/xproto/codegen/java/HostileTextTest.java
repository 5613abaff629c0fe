package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.GeneratorContext;
import dev.xproto.parser.model.ChoiceValue;
import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.model.ScalarType;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts of a model are only texts. The graph is made by hand, because it must hold what the language might refuse.
 */
class HostileTextTest {
    private static final List<String> TEXTS = List.of(
            "*/ class Evil {} /*",
            "* / ** / */",
            "\\u002a\\u002f class Evil {}",
            "\\\\u002a\\u002f \\",
            "@Deprecated {@code unclosed {@link Nothing} @throws",
            "{{{{ }",
            "<script>alert(1)</script> <p <b> &amp &#0; &",
            "first line\nsecond line\r\n@see third\u2028fourth\u0085fifth",
            "\u202e reversed \u2066 isolated \u200b nothing \ufeff",
            "\u0000\u0001\u001b[31m\u007f",
            "lone \ud800 half \udc00",
            "\ud83d\ude00 \u00e9\u4e2d\u6587",
            "$L $T $S $$ $N %s %n {0}",
            "\"quoted\" 'single' \\\"",
            "\t \n ",
            "",
            "x".repeat(3000),
            "word ".repeat(1000),
            "// comment \n/* comment",
            "\\",
            "\\\n");

    @Test
    void everyTextStaysInsideItsCommentOrItsLiteral(@TempDir Path classes) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (int at = 0; at < TEXTS.size(); at++) {
            all.putAll(Generated.write(context(at, TEXTS.get(at))));
        }
        assertThat(Javac.compile(all, classes)).isEmpty();
        try (Stream<Path> made = Files.walk(classes)) {
            assertThat(made.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".class")))
                    .allMatch(name -> name.matches("(M\\d+(Model(\\$State)?)?|package-info)\\.class"));
        }
    }

    @Test
    void nothingThatHidesOrTurnsTextAroundSurvives() {
        for (String text : TEXTS) {
            Generated.write(context(0, text)).forEach((path, content) -> {
                if (path.endsWith(".java")) {
                    assertThat(content.codePoints())
                            .as(path)
                            .noneMatch(c -> Character.getType(c) == Character.FORMAT
                                    || Character.getType(c) == Character.SURROGATE
                                    || (Character.isISOControl(c) && c != '\n'));
                }
            });
        }
    }

    private static GeneratorContext context(int number, String text) {
        SourceFile file = SourceFile.of("evil\t" + text + ".xproto", "M");
        SourceSpan span = file.span(0, 1);
        Options options = new Options(Map.of(
                KnownOption.DESCRIPTION.key(), new OptionValue(text, true, span),
                KnownOption.HELP_TEXT.key(), new OptionValue(text, true, span)));
        List<ChoiceValue> choices = List.of(new ChoiceValue("a" + text, text), new ChoiceValue(text, "b"));
        Field state = field("M" + number, "state", 1, options, choices, span);
        Field name = field("M" + number, "name", 2, options, List.of(), span);
        Model model = new Model(
                "M" + number,
                text,
                List.of(),
                null,
                List.of(),
                List.of(state, name),
                options,
                "com.example.hostile" + number,
                span);
        return new GeneratorContext(
                new ModelGraph(List.of(file), List.of(model), List.of()), Set.of(file), Map.of(), Map.of());
    }

    private static Field field(
            String model, String name, int number, Options options, List<ChoiceValue> choices, SourceSpan span) {
        return new Field(
                model, name, ScalarType.STRING, false, number, options, new DefaultValue.Unspecified(), choices, span);
    }
}
