package dev.xproto.runtime.config;

import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.ModelDependencies;
import dev.xproto.sync.spi.ModelDependencies.Dependency;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A model-deps file: which models depend on which, and along which links. JSON, in which commas after the last entry are let
 * pass, since files in use have them. Immutable.
 */
public final class ModelDepsFile {
    private static final String ANEW = "make the file anew with `xproto --target model-deps`";
    private static final int PARTS = 3;

    private final Path file;
    private final List<Entry> entries;

    private ModelDepsFile(Path file, List<Entry> entries) {
        this.file = file;
        this.entries = List.copyOf(entries);
    }

    /** One dependency, with the nodes that say where it stands. */
    private record Entry(ScalarNode model, ScalarNode peer, ScalarNode via) {
        Dependency dependency() {
            return new Dependency(peer.getValue(), via.getValue());
        }
    }

    /**
     * What came of reading.
     *
     * @param file empty when any finding is an error
     * @param findings by place
     */
    public record Result(Optional<ModelDepsFile> file, List<Finding> findings) {}

    /** Reads the file; everything that is wrong with it is said at once. */
    public static Result read(Path file) {
        Problems problems = new Problems(file.toString());
        List<Entry> entries = new ArrayList<>();
        Optional<Node> root = YamlDocument.readJson(file, problems);
        root.ifPresent(node -> models(node, problems, entries));
        List<Finding> findings = problems.sorted();
        boolean wrong = findings.stream().anyMatch(Finding::error);
        return new Result(wrong ? Optional.empty() : Optional.of(new ModelDepsFile(file, entries)), findings);
    }

    private static void models(Node root, Problems problems, List<Entry> entries) {
        if (!(root instanceof MappingNode mapping) || mapping.getFlowStyle() != FlowStyle.FLOW) {
            problems.error(
                    ConfigCode.DEPENDENCIES_NOT_JSON,
                    root,
                    "a model-deps file is a JSON object, not " + NodeValues.describe(root),
                    ANEW);
            return;
        }
        Map<String, Node> seen = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            ScalarNode model = text(tuple.getKeyNode(), problems);
            if (model != null && seen.put(model.getValue(), model) != null) {
                shape(
                        problems,
                        model,
                        "the model `" + model.getValue() + "` is listed twice",
                        "put both lists into one");
            } else if (model != null) {
                dependencies(model, tuple.getValueNode(), problems, entries);
            }
        }
    }

    private static void dependencies(ScalarNode model, Node node, Problems problems, List<Entry> entries) {
        if (!(node instanceof SequenceNode list)) {
            shape(problems, node, "`" + model.getValue() + "` has a list, not " + NodeValues.describe(node), ANEW);
            return;
        }
        for (Node item : list.getValue()) {
            if (item instanceof SequenceNode parts && parts.getValue().size() == PARTS) {
                ScalarNode peer = text(parts.getValue().get(0), problems);
                ScalarNode via = text(parts.getValue().get(1), problems);
                ScalarNode back = text(parts.getValue().get(2), problems);
                if (peer != null && via != null && back != null) {
                    entries.add(new Entry(model, peer, via));
                }
            } else {
                shape(
                        problems,
                        item,
                        "a dependency of `" + model.getValue() + "` is [model, link, link back], not "
                                + NodeValues.describe(item),
                        "without the links nobody can tell which objects depend on each other; " + ANEW);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable ScalarNode text(Node node, Problems problems) {
        if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            return scalar;
        }
        problems.error(
                ConfigCode.DEPENDENCIES_NOT_JSON,
                node,
                "here stands a name in double quotes, not " + NodeValues.describe(node),
                ANEW);
        return null;
    }

    private static void shape(Problems problems, Node node, String message, String help) {
        problems.error(ConfigCode.DEPENDENCIES_SHAPE, node, message, help);
    }

    /** What the file says. */
    public ModelDependencies dependencies() {
        Map<String, List<Dependency>> byModel = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byModel.computeIfAbsent(entry.model().getValue(), name -> new ArrayList<>())
                    .add(entry.dependency());
        }
        byModel.replaceAll((model, list) -> List.copyOf(list));
        return new ModelDependencies(byModel);
    }

    /** A warning for every entry that names a model or a link that isn't there; such an entry makes nothing wait. */
    public List<Finding> unknown(Schema schema) {
        Problems problems = new Problems(file.toString());
        List<String> models = schema.types().stream().map(RowType::name).toList();
        Map<String, ScalarNode> told = new LinkedHashMap<>();
        for (Entry entry : entries) {
            boolean known = true;
            for (ScalarNode name : List.of(entry.model(), entry.peer())) {
                if (schema.find(name.getValue()).isEmpty()) {
                    known = false;
                    if (told.put(name.getValue(), name) == null) {
                        unknown(problems, name, "there is no model `" + name.getValue() + "`", models);
                    }
                }
            }
            if (known) {
                link(schema.get(entry.model().getValue()), entry, problems);
            }
        }
        return problems.sorted();
    }

    private static void link(RowType type, Entry entry, Problems problems) {
        String via = entry.via().getValue();
        if (type.link(via).isEmpty() && type.reverse(via).isEmpty()) {
            List<String> names = new ArrayList<>();
            type.links().forEach(link -> names.add(link.name()));
            type.reverses().forEach(reverse -> names.add(reverse.name()));
            unknown(problems, entry.via(), "`" + type.name() + "` has no link `" + via + "`", names);
        }
    }

    private static void unknown(Problems problems, Node place, String message, List<String> known) {
        String name = ((ScalarNode) place).getValue();
        problems.warning(
                ConfigCode.DEPENDENCIES_UNKNOWN,
                place,
                message,
                NearestName.of(name, known)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse(""));
    }
}
