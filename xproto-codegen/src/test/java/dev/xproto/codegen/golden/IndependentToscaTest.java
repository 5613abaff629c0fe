package dev.xproto.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.xproto.codegen.imports.NameList;
import dev.xproto.codegen.text.YamlText;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A TOSCA parser of other people accepts our types and recipes that use them, and refuses what it should. */
class IndependentToscaTest {
    private static final Path RESOURCES = Path.of("src/test/resources/tosca");
    private static final Path CORE = Path.of("../core-models/src/main");
    private static final Path LEGACY = Path.of("../docs/migration/legacy.xproto");
    private static final Path CORPUS = Path.of("../../shared/corpus");

    /** The one on the path may be another than the distribution's, for which its packages are. */
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3", "/usr/local/bin/python3");

    @TempDir
    Path folder;

    private String python = "";

    @BeforeEach
    void findAPythonThatHasTheParser() throws IOException, InterruptedException {
        for (String candidate : PYTHONS) {
            List<String> trial = List.of(candidate, "-c", "import toscaparser.utils.yamlparser");
            if (python.isEmpty() && run(trial, new StringBuilder()) == 0) {
                python = candidate;
            }
        }
        assumeThat(python)
                .as("skipped: check of TOSCA types by an independent parser needs Python's tosca-parser")
                .isNotEmpty();
    }

    private static int run(List<String> command, StringBuilder output) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            output.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return process.waitFor();
        } catch (IOException e) {
            output.append(e.getMessage());
            return -1;
        }
    }

    /** What the parser says of each recipe. */
    private Map<String, String> verdicts(List<Path> recipes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                python,
                RESOURCES.resolve("check.py").toString(),
                RESOURCES.resolve("normative-types.yaml").toAbsolutePath().toString()));
        recipes.forEach(recipe -> command.add(recipe.toString()));
        StringBuilder output = new StringBuilder();
        assertThat(run(command, output)).as("%s", output).isZero();
        Map<String, String> verdicts = new TreeMap<>();
        output.toString().lines().forEach(line -> verdicts.put(line.split("\t", 2)[0], line.split("\t", 2)[1]));
        return verdicts;
    }

    private Map<String, Object> types(List<SourceFile> sources) throws IOException {
        return types(sources, List.of());
    }

    /** Writes the type files beside the recipes, and answers the node types by name. */
    private Map<String, Object> types(List<SourceFile> sources, List<SourceFile> imports) throws IOException {
        Set<String> bases = new HashSet<>(NameList.read(SourceFile.of(
                "bases", Files.readString(CORE.resolve("resources/META-INF/xproto/behaviour-bases.txt")))));
        Map<String, Object> types = new TreeMap<>();
        for (Map.Entry<String, String> file :
                Cases.files(Cases.run(sources, imports, bases, "tosca")).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.getValue());
            map(map(yaml(file.getValue())).getOrDefault("node_types", Map.of())).forEach(types::put);
        }
        return types;
    }

    private static List<SourceFile> core() throws IOException {
        return new ArrayList<>(Cases.read(CORE.resolve("xproto")));
    }

    private static Object yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    private static Map<String, Object> map(Object tree) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((key, value) -> map.put((String) key, value));
        return map;
    }

    private Path recipe(String name, String type, Map<String, Object> properties, List<Object> requirements)
            throws IOException {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("type", type);
        node.put("properties", properties);
        if (!requirements.isEmpty()) {
            node.put("requirements", requirements);
        }
        Map<String, Object> other = Map.of("type", "tosca.nodes.Site", "properties", Map.of("must-exist", true));
        Map<String, Object> recipe = new LinkedHashMap<>();
        recipe.put("tosca_definitions_version", "tosca_simple_yaml_1_0");
        recipe.put("imports", List.of(file(type), file("tosca.nodes.Site")));
        recipe.put("topology_template", Map.of("node_templates", Map.of("it", node, "other", other)));
        return Files.writeString(folder.resolve(name + ".yaml"), YamlText.of(recipe));
    }

    private static String file(String type) {
        return "custom_types/" + type.substring("tosca.nodes.".length()).toLowerCase(Locale.ROOT) + ".yaml";
    }

    /** A value for every property, and a target for every requirement. */
    private static Map<String, Object> properties(Map<String, Object> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        map(type.get("properties")).forEach((name, definition) -> values.put(name, value(map(definition))));
        return values;
    }

    private static Object value(Map<String, Object> definition) {
        for (Object constraint : (List<?>) definition.getOrDefault("constraints", List.of())) {
            Map<String, Object> rule = map(constraint);
            if (rule.containsKey("valid_values")) {
                return ((List<?>) rule.get("valid_values")).get(0);
            }
            if (rule.containsKey("in_range")) {
                return ((List<?>) rule.get("in_range")).get(1);
            }
            if (rule.containsKey("greater_or_equal")) {
                return rule.get("greater_or_equal");
            }
        }
        return switch ((String) definition.get("type")) {
            case "integer" -> 1;
            case "float" -> 1.5;
            case "boolean" -> false;
            case "timestamp" -> "2026-01-01T00:00:00Z";
            default -> "x";
        };
    }

    private static List<Object> requirements(Map<String, Object> type) {
        List<Object> requirements = new ArrayList<>();
        for (Object requirement : (List<?>) type.getOrDefault("requirements", List.of())) {
            map(requirement)
                    .forEach((name, definition) -> requirements.add(Map.of(
                            name,
                            Map.of(
                                    "node",
                                    "other",
                                    "relationship",
                                    map(definition).get("relationship")))));
        }
        return requirements;
    }

    @Test
    void acceptsAnObjectOfEveryModelWithEveryPropertyAndEveryLink() throws IOException, InterruptedException {
        List<SourceFile> sources = core();
        sources.addAll(Cases.sources("house").stream()
                .map(file -> SourceFile.of(file.name(), file.text().replace("Site", "HouseSite")))
                .toList());
        Map<String, Object> types = types(sources);
        List<Path> recipes = new ArrayList<>();
        for (Map.Entry<String, Object> type : types.entrySet()) {
            Map<String, Object> definition = map(type.getValue());
            recipes.add(recipe(type.getKey(), type.getKey(), properties(definition), requirements(definition)));
        }

        assertThat(recipes).hasSize(34 + 6);
        assertThat(verdicts(recipes))
                .hasSize(recipes.size())
                .allSatisfy((name, verdict) -> assertThat(verdict).as(name).isEqualTo("fine"));
    }

    @Test
    void refusesWhatTheTypesForbid() throws IOException, InterruptedException {
        List<SourceFile> sources = core();
        sources.addAll(Cases.sources("house").stream()
                .map(file -> SourceFile.of(file.name(), file.text().replace("Site", "HouseSite")))
                .toList());
        types(sources);
        String rack = "tosca.nodes.Rack";
        Map<String, String> verdicts = verdicts(List.of(
                recipe("good", rack, Map.of("kind", "no", "height", 60, "row", -5, "weight", 1000.0), List.of()),
                recipe("choice", rack, Map.of("kind", "ajar"), List.of()),
                recipe("length", rack, Map.of("name", "x".repeat(31)), List.of()),
                recipe("range", rack, Map.of("height", 61), List.of()),
                recipe("sign", rack, Map.of("height", -1), List.of()),
                recipe("least", rack, Map.of("depth", 0), List.of()),
                recipe("most", rack, Map.of("weight", 1000.5), List.of()),
                recipe("type", rack, Map.of("enabled", "perhaps"), List.of()),
                recipe("moment", rack, Map.of("created", "yesterday or so"), List.of()),
                recipe("property", rack, Map.of("hight", 1), List.of())));

        assertThat(verdicts.remove("good.yaml")).isEqualTo("fine");
        assertThat(verdicts)
                .hasSize(9)
                .allSatisfy((name, verdict) -> assertThat(verdict).as(name).contains("ValidationError"));
    }

    @Test
    void acceptsRecipesOfTheWildWhoseModelsWeHave() throws IOException, InterruptedException {
        assumeThat(CORPUS)
                .as("skipped: recipes of the wild need the reference corpus ../shared")
                .isDirectory();
        Set<String> types = typesOfTheWild();

        Map<String, String> verdicts = verdicts(recipesOfTheWild(types));

        // Written for an older model, which had that property; the new one hasn't.
        assertThat(verdicts.remove("olt-service__volt_service.yaml")).contains("unknown field \"onos_voltha_url\"");
        // Gives what people read of a choice, `None`, for its value, `none`; no core ever stored that.
        assertThat(verdicts.remove("hippie-oss__oss-service.yaml")).contains("Expected a value from \"[none,");
        assertThat(verdicts)
                .hasSizeGreaterThanOrEqualTo(14)
                .allSatisfy((name, verdict) -> assertThat(verdict).as(name).isEqualTo("fine"));
    }

    @Test
    void acceptsARecipeOnTheModelsThatItWasWrittenFor() throws IOException, InterruptedException {
        assumeThat(CORPUS)
                .as("skipped: recipes of the wild need the reference corpus ../shared")
                .isDirectory();
        types(core());
        types(List.of(service("olt-service__volt@2019-01-24-1e04327.xproto")), core());
        Path recipe = CORPUS.resolve("tosca/olt-service__volt_service.yaml");

        assertThat(verdicts(List.of(Files.copy(recipe, folder.resolve("volt_service.yaml")))))
                .isEqualTo(Map.of("volt_service.yaml", "fine"));
    }

    /** Copies of those whose models there are. */
    private List<Path> recipesOfTheWild(Set<String> types) throws IOException {
        List<Path> recipes = new ArrayList<>();
        try (Stream<Path> all = Files.list(CORPUS.resolve("tosca"))) {
            for (Path recipe : all.sorted().toList()) {
                if (usesOnly(types, recipe)) {
                    recipes.add(Files.copy(recipe, folder.resolve(String.valueOf(recipe.getFileName()))));
                }
            }
        }
        return recipes;
    }

    private static SourceFile service(String name) throws IOException {
        return SourceFile.of(name, Files.readString(CORPUS.resolve("xproto").resolve(name)));
    }

    /** Those of the core and of every service of the corpus in its newest version, each on the core alone. */
    private Set<String> typesOfTheWild() throws IOException {
        Set<String> types = new TreeSet<>(types(core()).keySet());
        List<SourceFile> imports = core();
        imports.add(SourceFile.of("legacy.xproto", Files.readString(LEGACY)));
        for (String line : Files.readAllLines(CORPUS.resolve("xproto-manifest.tsv"))) {
            List<String> cells = List.of(line.split("\t", -1));
            String name = cells.get(0);
            if (cells.get(1).equals("head") && !name.startsWith("xos-") && !name.startsWith("xos__")) {
                types.addAll(types(List.of(service(name)), imports).keySet());
            }
        }
        return types;
    }

    /** Templates that aren't YAML as they stand, and recipes for models of others, are none of ours. */
    private static boolean usesOnly(Set<String> types, Path recipe) throws IOException {
        try {
            Object tree = yaml(Files.readString(recipe));
            if (!(tree instanceof Map) || !map(tree).containsKey("topology_template")) {
                return false;
            }
            Map<String, Object> nodes =
                    map(map(map(tree).get("topology_template")).get("node_templates"));
            return nodes.values().stream()
                    .allMatch(node -> types.contains(String.valueOf(map(node).get("type"))));
        } catch (YAMLException | NullPointerException e) {
            return false;
        }
    }
}
