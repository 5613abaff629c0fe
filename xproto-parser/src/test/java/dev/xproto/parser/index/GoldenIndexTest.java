package dev.xproto.parser.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.Corpus;
import dev.xproto.parser.Json;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Indexes say what the original's outputs say. */
class GoldenIndexTest {
    static Stream<Arguments> sets() {
        return Stream.of(
                Arguments.of("core", List.of()),
                Arguments.of("core+hello-world", List.of("wnke+xos-hello-world__hello-world.xproto")),
                Arguments.of("core+olt-service", List.of("olt-service__volt.xproto")));
    }

    private static ModelGraph graph(List<String> files) {
        Corpus.assume();
        return Corpus.withCore(files.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void findsTheKeysOfRecipes(String set, List<String> files) {
        ModelGraph graph = graph(files);
        Map<String, Object> golden = Json.object(Corpus.text("golden/" + set + "/tosca_keys.json"));

        Map<String, Object> keys = new TreeMap<>();
        for (Model model : graph.models()) {
            List<Object> flat = ToscaKeyIndex.of(graph).columns(model).stream()
                    .<Object>map(group -> group.size() == 1 ? group.get(0) : group)
                    .toList();
            keys.put(model.name(), flat);
        }

        assertThat(keys).isEqualTo(new TreeMap<>(golden));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void findsTheDependencies(String set, List<String> files) {
        ModelGraph graph = graph(files);
        Map<String, Object> golden = Json.object(Corpus.text("golden/" + set + "/model-deps.json"));

        Map<String, Object> edges = new TreeMap<>();
        for (Model model : graph.models()) {
            if (!model.isAbstract()) {
                edges.put(
                        model.name(),
                        DependencyIndex.of(graph).edges(model).stream()
                                .map(edge -> List.of(
                                        edge.peer(), edge.link(), edge.reverse().orElseThrow()))
                                .toList());
            }
        }

        assertThat(edges).isEqualTo(new TreeMap<>(golden));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void numbersAsOnTheWire(String set, List<String> files) {
        ModelGraph graph = graph(files);
        Set<String> golden = numbers(Corpus.text("golden/" + set + "/protoapi.proto"));

        NumberIndex index = NumberIndex.of(graph);
        Set<String> numbers = new TreeSet<>();
        for (Model model : graph.models()) {
            if (model.isAbstract()) {
                continue;
            }
            String owner = model.name() + ".";
            numbers.add(owner + "id=" + NumberIndex.ID);
            numbers.add(owner + "class_names=" + NumberIndex.CLASS_NAMES);
            numbers.add(owner + "self_content_type_id=" + NumberIndex.SELF_CONTENT_TYPE_ID);
            for (NumberIndex.Numbered numbered : index.members(model)) {
                String name = numbered.member().name();
                String suffix =
                        numbered.member() instanceof Link link ? link.kind().isMany() ? "_ids" : "_id" : "";
                numbers.add(owner + name + suffix + "=" + numbered.number());
            }
            for (NumberIndex.NumberedReverse numbered : index.reverses(model)) {
                String name = numbered.reverse().link().reverse().orElseThrow();
                numbers.add(owner + name + "_ids=" + numbered.number());
            }
        }

        assertThat(golden).hasSizeGreaterThan(1000);
        assertThat(without(golden, numbers)).isEmpty();
        assertThat(without(numbers, golden)).isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> numbers(String proto) {
        Set<String> numbers = new TreeSet<>();
        Pattern message = Pattern.compile("^message (\\w+) \\{");
        Pattern field = Pattern.compile("(?:^|\\{)\\s*(?:repeated +)?\\w+ +(\\w+) += (\\d+)");
        String current = "";
        for (String line : proto.split("\n", -1)) {
            Matcher starts = message.matcher(line);
            Matcher numbered = field.matcher(line);
            if (starts.find()) {
                current = starts.group(1);
            } else if (numbered.find() && !numbered.group(1).equals("items")) {
                numbers.add(current + "." + numbered.group(1) + "=" + numbered.group(2));
            }
        }
        return numbers;
    }
}
