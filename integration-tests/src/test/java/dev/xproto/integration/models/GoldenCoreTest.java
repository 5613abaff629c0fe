package dev.xproto.integration.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.ToscaKeyIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Our core models are those that existing clients, recipes and synchronizers know; only the prose is ours. */
class GoldenCoreTest {
    private final Golden golden = Golden.of("core");
    private final ModelGraph graph = CoreModels.graph();

    @Test
    void messagesHaveTheFieldsNumbersTypesAndOptionsThatClientsKnow() {
        WireFields wire = new WireFields(graph);
        Map<String, SortedMap<Integer, String>> ours = new TreeMap<>();
        concrete().forEach(model -> ours.put(model.name(), wire.of(model)));
        Map<String, SortedMap<Integer, String>> theirs = golden.messages();
        assertThat(ours.keySet()).isEqualTo(theirs.keySet());
        theirs.forEach((model, fields) -> assertThat(ours.get(model)).as(model).isEqualTo(fields));
    }

    @Test
    void recipesFindObjectsByTheSameKeys() {
        ToscaKeyIndex keys = ToscaKeyIndex.of(graph);
        Map<String, Object> ours = new HashMap<>();
        for (Model model : graph.models()) {
            List<Object> columns = new ArrayList<>();
            keys.columns(model).forEach(group -> columns.add(group.size() == 1 ? group.get(0) : group));
            ours.put(model.name(), columns);
        }
        assertThat(ours).isEqualTo(golden.json("tosca_keys.json"));
    }

    @Test
    void modelsDependOnEachOtherThroughTheSameLinks() {
        Map<String, List<List<String>>> ours = new TreeMap<>();
        for (Model model : concrete()) {
            List<List<String>> links = new ArrayList<>();
            for (Link link : InheritanceIndex.of(graph).links(model)) {
                links.add(List.of(link.peer(), link.name(), link.reverse().orElseThrow()));
            }
            ours.put(model.name(), sorted(links));
        }
        Map<String, List<List<String>>> theirs = new TreeMap<>();
        golden.json("model-deps.json").forEach((model, links) -> theirs.put(model, sorted(lists(links))));
        assertThat(ours).isEqualTo(theirs);
    }

    private static List<List<String>> sorted(List<List<String>> links) {
        return links.stream().sorted(Comparator.comparing(List::toString)).toList();
    }

    @Test
    void requiredFieldsAndChoicesAreTheSame() {
        for (Object item : list(golden.json("modeldefs.json").get("items"))) {
            Map<?, ?> definition = (Map<?, ?>) item;
            Model model = graph.get(String.valueOf(definition.get("name")));
            Map<String, Field> fields = new HashMap<>();
            InheritanceIndex.of(graph).fields(model).forEach(field -> fields.put(field.name(), field));
            for (Object entry : list(definition.get("fields"))) {
                Map<?, ?> theirs = (Map<?, ?>) entry;
                Field ours = fields.get(String.valueOf(theirs.get("name")));
                if (ours != null) {
                    compare(model, ours, theirs);
                }
            }
        }
    }

    private static void compare(Model model, Field ours, Map<?, ?> theirs) {
        String what = model + "." + ours.name();
        boolean required = list(theirs.get("validators")).stream()
                .anyMatch(validator -> "required".equals(((Map<?, ?>) validator).get("name")));
        assertThat(ours.required()).as(what + " required").isEqualTo(required);
        List<String> choices = new ArrayList<>();
        if (theirs.get("options") instanceof List<?> options) {
            options.forEach(option -> choices.add(String.valueOf(((Map<?, ?>) option).get("id"))));
            choices.remove("None");
        }
        assertThat(ours.choices().stream().map(choice -> choice.value().toString()))
                .as(what + " choices")
                .containsExactlyElementsOf(choices);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<List<String>> lists(Object links) {
        return ((List<?>) links).stream().map(Golden::names).toList();
    }

    private List<Model> concrete() {
        return graph.models().stream().filter(model -> !model.isAbstract()).toList();
    }
}
