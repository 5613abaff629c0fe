package dev.xproto.parser.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of what docs/language.md says that policies mean. */
class PolicyMeaningTest {
    private static final String MODELS = """
            option name = "x";
            message Box {
                optional string text = 2 [max_length = 80];
                optional int32 whole = 3;
                optional double broken = 4;
                required bool flag = 5 [default = False];
                optional manytoone parent->Box:children = 6:1001;
                optional manytomany friends->Box:friend_of = 7:1002;
            }
            message Empty { optional int32 size = 2; }
            policy always < True >
            policy never < False >
            """;

    /** Boxes: {@code obj} has a parent and one friend; the parent has nothing. */
    private static final class Boxes implements PolicyObjects {
        private final Map<String, Object> parent = new HashMap<>();
        private final Map<String, Object> box = new HashMap<>();

        Boxes() {
            parent.put("id", 1);
            box.putAll(Map.of("id", 2, "text", "a b", "whole", 3, "broken", 3.0, "flag", true, "parent", parent));
            box.put("friends", List.of(parent));
        }

        @Override
        @SuppressWarnings("unchecked") // what it handed out
        public @Nullable Object get(Object object, String member) {
            return ((Map<String, Object>) object).get(member);
        }

        @Override
        public Iterable<?> all(String model) {
            return model.equals("Box") ? List.of(parent, box) : List.of();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "obj.text = \"a b\"; true",
                "obj.whole = 3; true",
                "obj.whole = obj.broken; true",
                "obj.parent.text = obj.parent.parent.text; true",
                "obj.parent.text = \"\"; false",
                "obj.parent.parent.parent; false",
                "obj.parent; true",
                "obj.text; true",
                "obj.parent.flag; false",
                "not obj.flag; false",
                "obj.parent in obj.friends.all(); true",
                "obj in obj.friends; false",
                "\"b\" in obj.text; true",
                "\"b\" in obj.parent.text; false",
                "obj.flag -> False; false",
                "False -> False -> False; true",
                "(False -> False) -> False; false",
                "True | False & False; true",
                "(True | False) & False; false",
                "exists Empty: True; false",
                "forall Empty: False; true",
                "exists Box: Box.id = 2 & Box.whole = 3; true",
                "exists Box: Box.id = 1 & Box.whole = 3; false",
                "forall Box: Box.id = 1 | Box.id = 2; true",
                "forall Box: Box.whole = 3; false",
                "*never(parent); false",
                "*never(obj.parent.parent); true",
                "*always(friends); true",
                "*never(friends); false",
                "{{ len(obj.text) + 1 < 5 }}; true",
                "{{ len(obj.text) == 3 and ' ' in obj.text }}; true",
                "{{ obj.text.startswith('a') and not obj.text.endswith('a') }}; true",
                "{{ obj.text.upper() == 'A B' }}; true",
                "{{ obj.parent.whole < 1 }}; false",
                "{{ obj.parent.whole is None }}; true",
                "{{ obj.whole != None }}; true",
                "{{ len(obj.parent.text) > 0 }}; false",
                "{{ obj.text in ['a b', \"c\"] }}; true",
                "{{ obj.whole - 1 >= 2 or False }}; true",
                "ctx.user; false",
                "ctx.write_access; false"
            })
    void means(String expression, boolean expected) {
        CompileResult result = new XprotoCompiler()
                .compile(CompileRequest.of(
                        SourceFile.of("x.xproto", MODELS + "policy p < " + expression + " > message Use::p (Box) {}")));
        assertThat(result.diagnostics()).isEmpty();
        ModelGraph graph = result.graph().orElseThrow();
        Boxes boxes = new Boxes();

        assertThat(new PolicyEvaluator(graph, boxes).holds("p", boxes.box, PolicyContext.NONE))
                .isEqualTo(expected);
    }
}
