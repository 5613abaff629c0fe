package dev.xproto.codegen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class TextTest {
    private static final long SEED = 20_261_121;

    private static Object read(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    private static Map<String, Object> tree(String text) {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put(text, text);
        inner.put("a", List.of());
        inner.put("b", Map.of());
        inner.put("c", List.of(1, true, text));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("map", inner);
        tree.put("items", List.of(Map.of("k", text), Map.of("k", inner)));
        return tree;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yes",
                "No",
                "null",
                "~",
                "on",
                "y",
                "1",
                "1.5",
                "0x1f",
                "1e3",
                "2026-01-01",
                "12:30:45",
                "- a",
                "a: b",
                "a #b",
                "&a",
                "*a",
                "!t",
                "%d",
                "@x",
                "`x`",
                "{a}",
                "[a]",
                "'q'",
                "\"q\"",
                "\\",
                "\n",
                "a\nb",
                "a\r\nb",
                "\t",
                " a ",
                "\u0000\u0007\u007f",
                "\u0085\u2028\u2029\ufeff",
                "ümläut",
                "\ud83d\ude00",
                "=",
                "<<",
                "---",
                "..."
            })
    void isReadBackAsItWas(String text) {
        assertThat(read(YamlText.of(tree(text)))).isEqualTo(tree(text));
        assertThat(read(JsonText.of(tree(text)))).isEqualTo(tree(text));
    }

    @Test
    void isReadBackWhateverTheText() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                int c = random.nextInt(4) == 0 ? random.nextInt(0x3000) : random.nextInt(0x80);
                text.appendCodePoint(c);
            }
            assertThat(read(YamlText.of(tree(text.toString()))))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(tree(text.toString()));
        }
    }

    @Test
    void laysOutWhatIsSharedAsIfItWereNot() {
        Map<String, Object> shared = tree("x");
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, Object> copied = new LinkedHashMap<>();
        for (String name : List.of("one", "two", "three")) {
            all.put(name, shared);
            copied.put(name, tree("x"));
        }
        all.put("deeper", List.of(shared, Map.of("deepest", shared)));
        copied.put("deeper", List.of(tree("x"), Map.of("deepest", tree("x"))));

        assertThat(JsonText.ofShared(all)).isEqualTo(JsonText.of(copied)).isEqualTo(JsonText.of(all));
    }
}
