package dev.xproto.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.xproto.codegen.imports.NameList;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Our output for real models, beside what the original makes of them. */
class ReferenceOutputTest {
    private static final Path SHARED = Path.of("../../shared");

    /** The original has a type file and an empty key list for the one abstract model, of which there are no objects. */
    private static final String ABSTRACT = "XOSBase";

    private static final Map<String, List<String>> SOURCES = Map.of(
            "core", List.of("xos__core.xproto"),
            "core+hello-world", List.of("xos__core.xproto", "wnke+xos-hello-world__hello-world.xproto"),
            "core+olt-service", List.of("xos__core.xproto", "olt-service__volt.xproto"));

    @BeforeEach
    void needsTheReference() {
        assumeThat(SHARED)
                .as("skipped: comparison with the original's output needs the reference outputs ../shared")
                .isDirectory();
    }

    private static Map<String, String> generate(String name, String target) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (String file : SOURCES.getOrDefault(name, List.of())) {
            sources.add(SourceFile.of(
                    file, Files.readString(SHARED.resolve("corpus/xproto").resolve(file))));
        }
        String bases =
                Files.readString(Path.of("../core-models/src/main/resources/META-INF/xproto/behaviour-bases.txt"));
        Set<String> behaviourBases = new HashSet<>(NameList.read(SourceFile.of("bases", bases)));
        return Cases.files(Cases.run(sources, behaviourBases, target));
    }

    /** JSON is YAML too. */
    private static Map<String, Object> read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(100_000_000);
        Map<String, Object> tree = new TreeMap<>();
        map(new Yaml(new SafeConstructor(options)).load(text)).forEach(tree::put);
        return tree;
    }

    private static Map<String, Object> map(Object tree) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((key, value) -> map.put((String) key, value));
        return map;
    }

    private static Map<String, Object> golden(String name, String file) throws IOException {
        return read(Files.readString(SHARED.resolve("golden").resolve(name).resolve(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "core+hello-world", "core+olt-service"})
    void findsObjectsByTheSameKeys(String name) throws IOException {
        Map<String, Object> expected = golden(name, "tosca_keys.json");
        expected.remove(ABSTRACT);

        assertThat(read(generate(name, "tosca-keys").values().iterator().next()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "core+hello-world", "core+olt-service"})
    void hasTheSameDependencies(String name) throws IOException {
        assertThat(read(generate(name, "model-deps").values().iterator().next()))
                .isEqualTo(golden(name, "model-deps.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "core+hello-world", "core+olt-service"})
    void hasTheSameTypesWithTheSameProperties(String name) throws IOException {
        Map<String, String> files = generate(name, "tosca");
        Map<String, Object> expected = golden(name, "tosca.json");
        expected.remove("xosbase.yaml");

        assertThat(files).hasSize(expected.size() + 1).containsKey("custom_types/xproto-relationships.yaml");
        expected.forEach((file, tree) -> {
            Map<String, Object> ours = read(files.getOrDefault("custom_types/" + file, "{}"));
            compare(file, map(map(tree).get("node_types")), ours);
        });
    }

    private static void compare(String file, Map<String, Object> expected, Map<String, Object> ours) {
        Map<String, Object> nodeTypes = map(ours.get("node_types"));
        assertThat(nodeTypes).as(file).hasSize(1);
        nodeTypes.forEach((type, ourType) -> {
            Map<String, Object> theirs = map(expected.get(type));
            assertThat(map(ourType)).as(type).containsEntry("derived_from", theirs.get("derived_from"));
            assertThat(map(ourType)).as(type).containsEntry("description", theirs.get("description"));
            assertThat(map(ourType)).as(type).containsEntry("capabilities", theirs.get("capabilities"));
            Map<String, Object> properties = map(map(ourType).get("properties"));
            assertThat(properties.keySet())
                    .as(type)
                    .isEqualTo(map(theirs.get("properties")).keySet());
            map(theirs.get("properties"))
                    .forEach((property, definition) ->
                            compareProperty(type + "." + property, map(definition), map(properties.get(property))));
        });
        map(ours.get("capability_types"))
                .forEach((type, definition) -> assertThat(definition).isEqualTo(expected.get(type)));
        // The original defines the relationships among the node types, and again and again.
        expected.keySet().stream()
                .filter(type -> type.startsWith("tosca.relationships."))
                .forEach(type -> assertThat(relationships(nodeTypes)).as(file).contains(type));
    }

    private static Set<String> relationships(Map<String, Object> nodeTypes) {
        Set<String> found = new HashSet<>();
        nodeTypes.values().forEach(type -> {
            for (Object requirement : (List<?>) map(type).getOrDefault("requirements", List.of())) {
                map(requirement)
                        .values()
                        .forEach(
                                definition -> found.add((String) map(definition).get("relationship")));
            }
        });
        return found;
    }

    private static void compareProperty(String name, Map<String, Object> theirs, Map<String, Object> ours) {
        if (!name.endsWith("must-exist")) {
            assertThat(ours.getOrDefault("description", ""))
                    .as(name)
                    .isEqualTo(theirs.get("description") == null ? "" : theirs.get("description"));
        }
        assertThat(ours).as(name).containsEntry("required", false);
        // Only TOSCA's own types: the original writes `uint32`, which no reader knows, and calls moments texts.
        Set<Object> allowed = new HashSet<>();
        allowed.add("uint32".equals(theirs.get("type")) ? "integer" : theirs.get("type"));
        if ("string".equals(theirs.get("type"))) {
            allowed.add("timestamp");
        }
        assertThat(ours.get("type")).as(name).isIn(allowed);
    }
}
