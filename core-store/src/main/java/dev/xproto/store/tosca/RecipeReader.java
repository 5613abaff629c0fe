package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.store.tosca.Recipe.NodeTemplate;
import dev.xproto.store.tosca.Recipe.Property;
import dev.xproto.store.tosca.Recipe.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** From YAML nodes to a recipe: checks its shape and its keywords, and knows no models. */
final class RecipeReader {
    private static final Set<String> VERSIONS =
            Set.of("tosca_simple_yaml_1_0", "tosca_simple_yaml_1_1", "tosca_simple_yaml_1_2", "tosca_simple_yaml_1_3");
    private static final String RELATIONSHIPS = "tosca.relationships.";

    private static final Optional<List<Property>> NO_PROPERTIES = Optional.of(List.of());
    private static final Optional<List<Requirement>> NO_REQUIREMENTS = Optional.of(List.of());

    private final YamlReader yaml;
    private final Diagnostics out;
    private final Inputs inputs;
    private final List<Word> imports = new ArrayList<>();
    private final List<NodeTemplate> nodes = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * A reader of one recipe.
     *
     * @param given values for the recipe's inputs
     */
    RecipeReader(Places places, Map<String, String> given, Diagnostics out) {
        this.yaml = new YamlReader(places, out);
        this.out = out;
        this.inputs = new Inputs(yaml, out, given);
    }

    /** Whatever of the recipe could be read; the rest is reported. */
    Recipe read(Node root) {
        yaml.map(root, "a recipe").ifPresent(this::document);
        return new Recipe(imports, nodes, names);
    }

    private void document(YamlMap document) {
        SourceSpan start = yaml.places().start();
        RecipeKeys.DOCUMENT.check(document, out);
        required(document, "tosca_definitions_version", "a recipe", start)
                .flatMap(node -> yaml.word(node, "`tosca_definitions_version`"))
                .ifPresent(this::version);
        document.get("imports").ifPresent(entry -> imports(entry.value()));
        required(document, "topology_template", "a recipe", start)
                .flatMap(node -> yaml.map(node, "`topology_template`"))
                .ifPresent(topology -> topology(
                        topology,
                        document.get("topology_template").orElseThrow().key().span()));
    }

    private void version(Word version) {
        if (!VERSIONS.contains(version.text())) {
            out.report(Diagnostic.at(
                            version.span(), ToscaCode.VERSION, "there is no version `" + version + "` of TOSCA here")
                    .help("write `tosca_simple_yaml_1_0`"));
        }
    }

    private void imports(Node node) {
        if (YamlReader.isAbsent(node)) {
            return;
        }
        yaml.list(node, "`imports`").orElse(List.of()).forEach(this::importedFile);
    }

    /** A path; or a name with a path, in short or with {@code file}. */
    private void importedFile(Node node) {
        if (node instanceof MappingNode) {
            yaml.map(node, "an import").ifPresent(map -> map.entries().forEach(entry -> namedImport(entry.value())));
        } else {
            yaml.word(node, "an import").ifPresent(imports::add);
        }
    }

    private void namedImport(Node node) {
        if (node instanceof ScalarNode) {
            yaml.word(node, "an import").ifPresent(imports::add);
            return;
        }
        yaml.map(node, "an import")
                .flatMap(map -> required(map, "file", "an import", yaml.places().of(node)))
                .flatMap(file -> yaml.word(file, "`file`"))
                .ifPresent(imports::add);
    }

    private void topology(YamlMap topology, SourceSpan place) {
        RecipeKeys.TOPOLOGY.check(topology, out);
        topology.get("inputs")
                .map(YamlMap.Entry::value)
                .filter(node -> !YamlReader.isAbsent(node))
                .ifPresent(inputs::declare);
        inputs.checkGiven();
        required(topology, "node_templates", "`topology_template`", place)
                .flatMap(node -> yaml.map(node, "`node_templates`"))
                .ifPresent(templates -> {
                    templates.entries().forEach(entry -> names.add(entry.key().text()));
                    templates.entries().forEach(this::node);
                });
    }

    private void node(YamlMap.Entry entry) {
        String what = "the node `" + entry.key() + "`";
        Optional<YamlMap> map = yaml.map(entry.value(), what);
        if (map.isEmpty()) {
            return;
        }
        boolean whole = RecipeKeys.NODE.check(map.get(), out);
        Optional<Word> type =
                required(map.get(), "type", what, entry.key().span()).flatMap(node -> yaml.word(node, "`type`"));
        Optional<List<Property>> properties =
                map.get().get("properties").map(this::properties).orElse(NO_PROPERTIES);
        Optional<List<Requirement>> requirements =
                map.get().get("requirements").map(this::requirements).orElse(NO_REQUIREMENTS);
        boolean readable = whole && properties.isPresent() && requirements.isPresent();
        type.ifPresent(word -> nodes.add(new NodeTemplate(
                entry.key(), word, properties.orElse(List.of()), requirements.orElse(List.of()), readable)));
    }

    /** Empty when one of them can't be read. */
    private Optional<List<Property>> properties(YamlMap.Entry entry) {
        if (YamlReader.isAbsent(entry.value())) {
            return NO_PROPERTIES;
        }
        List<Property> properties = new ArrayList<>();
        Optional<YamlMap> map = yaml.map(entry.value(), "`properties`");
        for (YamlMap.Entry property : map.map(YamlMap::entries).orElse(List.of())) {
            value(property)
                    .ifPresent(value -> properties.add(
                            new Property(property.key(), value, yaml.places().of(property.value()))));
        }
        return map.filter(known -> known.entries().size() == properties.size()).map(known -> properties);
    }

    /** What is written there, or the input that it asks for. */
    private Optional<RecipeValue> value(YamlMap.Entry property) {
        String what = "the property `" + property.key() + "`";
        if (!(property.value() instanceof MappingNode)) {
            return yaml.value(property.value(), what);
        }
        Optional<YamlMap> function = yaml.map(property.value(), what);
        boolean known = function.isPresent() && RecipeKeys.FUNCTION.check(function.get(), out);
        return known
                ? required(function.get(), "get_input", what, property.key().span())
                        .flatMap(name -> yaml.word(name, "`get_input`"))
                        .flatMap(inputs::get)
                : Optional.empty();
    }

    /** Empty when one of them can't be read. */
    private Optional<List<Requirement>> requirements(YamlMap.Entry entry) {
        if (YamlReader.isAbsent(entry.value())) {
            return NO_REQUIREMENTS;
        }
        List<Requirement> requirements = new ArrayList<>();
        Optional<List<Node>> items = yaml.list(entry.value(), "`requirements`");
        boolean readable = items.isPresent();
        for (Node item : items.orElse(List.of())) {
            Optional<YamlMap> map = yaml.map(item, "a requirement");
            readable &= map.isPresent();
            for (YamlMap.Entry requirement : map.map(YamlMap::entries).orElse(List.of())) {
                Optional<Word> node = target(requirement);
                readable &= node.isPresent();
                node.ifPresent(word -> requirements.add(new Requirement(requirement.key(), word)));
            }
        }
        return readable ? Optional.of(requirements) : Optional.empty();
    }

    /** The node that a requirement names, in short or with {@code node}. */
    private Optional<Word> target(YamlMap.Entry requirement) {
        String what = "the requirement `" + requirement.key() + "`";
        if (requirement.value() instanceof ScalarNode) {
            return yaml.word(requirement.value(), what);
        }
        Optional<YamlMap> map = yaml.map(requirement.value(), what);
        map.ifPresent(known -> {
            RecipeKeys.REQUIREMENT.check(known, out);
            known.get("relationship").ifPresent(entry -> relationship(entry.value()));
        });
        return map.flatMap(
                        known -> required(known, "node", what, requirement.key().span()))
                .flatMap(node -> yaml.word(node, "`node`"));
    }

    /** The link's name says already how the nodes relate, so that any relationship will do. */
    private void relationship(Node node) {
        if (node instanceof MappingNode) {
            yaml.map(node, "`relationship`")
                    .flatMap(map -> required(
                            map, "type", "`relationship`", yaml.places().of(node)))
                    .ifPresent(this::relationship);
            return;
        }
        yaml.word(node, "`relationship`").ifPresent(word -> {
            if (!word.text().startsWith(RELATIONSHIPS)) {
                out.report(Diagnostic.at(word.span(), ToscaCode.RELATIONSHIP, "`" + word + "` is no relationship")
                        .help(
                                "write `tosca.relationships.BelongsToOne` or `tosca.relationships.BelongsToMany`, or leave"
                                        + " it out"));
            }
        });
    }

    private Optional<Node> required(YamlMap map, String key, String what, SourceSpan place) {
        Optional<Node> value = map.get(key).map(YamlMap.Entry::value);
        if (value.isEmpty()) {
            out.report(Diagnostic.at(place, ToscaCode.MISSING_KEY, what + " lacks `" + key + "`")
                    .help("add `" + key + "`"));
        }
        return value;
    }
}
