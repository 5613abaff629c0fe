package dev.xproto.codegen.modeldefs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.xproto.codegen.support.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages get what they got before, but for what a table in the documentation names. */
final class GoldenModelDefsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    core,             xos__core.xproto
                    core+hello-world, xos__core.xproto wnke+xos-hello-world__hello-world.xproto
                    core+olt-service, xos__core.xproto olt-service__volt.xproto
                    """)
    void differsOnlyWhereTheDocumentationSaysSo(String golden, String files) throws IOException {
        JsonNode expected = JSON.readTree(Compiled.shared("golden/" + golden + "/modeldefs.json"));
        JsonNode actual = JSON.readTree(Compiled.files(new ModelDefsGenerator(), Compiled.corpus(files.split(" ", -1)))
                .get(0)
                .content());

        assertThat(names(actual)).isEqualTo(names(expected));
        assertThat(documented()).containsAll(differences(expected, actual));
    }

    @ParameterizedTest
    @CsvSource("core+olt-service, xos__core.xproto olt-service__volt.xproto")
    void documentsNothingThatIsNotSo(String golden, String files) throws IOException {
        JsonNode expected = JSON.readTree(Compiled.shared("golden/" + golden + "/modeldefs.json"));
        JsonNode actual = JSON.readTree(Compiled.files(new ModelDefsGenerator(), Compiled.corpus(files.split(" ", -1)))
                .get(0)
                .content());

        assertThat(differences(expected, actual)).containsAll(documented());
    }

    /** The first column of the table that stands under its heading. */
    private static Set<String> documented() throws IOException {
        String text = Files.readString(Path.of("../docs/generators.md"));
        String section = text.substring(text.indexOf("### Differences of modeldefs"));
        return section.lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(JsonNode defs) {
        List<String> names = new ArrayList<>();
        defs.get("items").forEach(item -> names.add(item.get("name").asText()));
        return names;
    }

    private static Set<String> differences(JsonNode expected, JsonNode actual) {
        Set<String> found = new TreeSet<>();
        Map<String, JsonNode> models = byName(actual.get("items"));
        for (JsonNode model : expected.get("items")) {
            String name = model.get("name").asText();
            JsonNode ours = requireNonNull(models.get(name));
            compare(name, model, ours, Set.of("fields"), found);
            List<String> order = List.copyOf(byName(model.get("fields")).keySet());
            Map<String, JsonNode> fields = byName(ours.get("fields"));
            if (!order.equals(List.copyOf(fields.keySet()))) {
                found.add(name + " fields");
            }
            for (JsonNode field : model.get("fields")) {
                String member = field.get("name").asText();
                compare(name + "." + member, field, requireNonNull(fields.get(member)), Set.of(), found);
            }
        }
        return found;
    }

    private static void compare(
            String name, JsonNode expected, JsonNode actual, Set<String> without, Set<String> found) {
        Set<String> keys = new TreeSet<>();
        expected.fieldNames().forEachRemaining(keys::add);
        actual.fieldNames().forEachRemaining(keys::add);
        keys.removeAll(without);
        for (String key : keys) {
            if (!expected.path(key).equals(actual.path(key))) {
                found.add(name + " " + key);
            }
        }
    }

    private static Map<String, JsonNode> byName(JsonNode list) {
        Map<String, JsonNode> map = new LinkedHashMap<>();
        list.forEach(node -> map.put(node.get("name").asText(), node));
        return map;
    }
}
