package dev.xproto.store.tosca;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.model.ScalarType;
import dev.xproto.store.security.HiddenPasswords;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.RowType.Column;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes the objects of an export down, so that {@link RecipeReader} reads the same values back. */
final class ExportText {
    private static final String TYPE_PREFIX = "tosca.nodes.";

    private final InheritanceIndex inheritance;
    private final Map<ObjectKey, String> names = new HashMap<>();

    ExportText(ModelGraph graph) {
        this.inheritance = InheritanceIndex.of(graph);
    }

    /** The recipe; what it leaves out stands above it, in comments. */
    String of(Collection<ExportNode> nodes, List<String> untold) {
        nodes.forEach(node -> names.put(node.row().key(), node.name()));
        TreeSet<String> imports = new TreeSet<>();
        List<NodeTuple> templates = new ArrayList<>();
        for (ExportNode node : nodes) {
            imports.add("custom_types/" + node.model().name().toLowerCase(Locale.ROOT) + ".yaml");
            templates.add(entry(node.name(), template(node)));
        }
        Node document = map(List.of(
                entry("tosca_definitions_version", text("tosca_simple_yaml_1_0")),
                entry("imports", list(imports.stream().map(ExportText::text).toList())),
                entry("topology_template", map(List.of(entry("node_templates", map(templates)))))));
        StringWriter out = new StringWriter();
        untold.forEach(
                line -> out.append("# ").append(line.replaceAll("\\R", " ")).append('\n'));
        new Yaml(options()).serialize(document, out);
        return out.toString();
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setSplitLines(false);
        return options;
    }

    private Node template(ExportNode node) {
        List<NodeTuple> entries = new ArrayList<>();
        entries.add(entry("type", text(TYPE_PREFIX + node.model().name())));
        entries.add(entry("properties", map(properties(node))));
        List<Node> requirements = requirements(node);
        if (!requirements.isEmpty()) {
            entries.add(entry("requirements", list(requirements)));
        }
        return map(entries);
    }

    private List<NodeTuple> properties(ExportNode node) {
        List<NodeTuple> properties = new ArrayList<>();
        if (node.isReference()) {
            properties.add(
                    entry(RecipeChecker.MUST_EXIST, new ScalarNode(Tag.BOOL, "true", null, null, ScalarStyle.PLAIN)));
        }
        for (Field field : inheritance.fields(node.model())) {
            Object value = node.row().get(field.name());
            boolean written = node.isKey(field.name())
                    || (!node.isReference() && isWritten(field, node) && !Objects.equals(value, standard(field, node)));
            if (written) {
                properties.add(entry(field.name(), value(field, value)));
            }
        }
        return properties;
    }

    private boolean isWritten(Field field, ExportNode node) {
        return !field.options().flag(KnownOption.FEEDBACK_STATE)
                && !field.options().flag(KnownOption.BOOKKEEPING_STATE)
                && !field.options().flag(KnownOption.AUTO_NOW_ADD)
                && !HiddenPasswords.isPassword(node.row().type(), field.name());
    }

    /** What a new object has there without being told. */
    private @Nullable Object standard(Field field, ExportNode node) {
        return node.row().type().columns().stream()
                .filter(column -> column.name().equals(field.name()))
                .findFirst()
                .map(Column::defaultValue)
                .orElse(null);
    }

    private List<Node> requirements(ExportNode node) {
        List<Node> requirements = new ArrayList<>();
        node.links()
                .forEach((link, targets) -> targets.forEach(target ->
                        requirements.add(map(List.of(entry(link, map(List.of(entry("node", text(name(target)))))))))));
        return requirements;
    }

    private String name(ObjectKey target) {
        return Optional.ofNullable(names.get(target)).orElseThrow();
    }

    private static Node value(Field field, @Nullable Object value) {
        if (value == null) {
            return new ScalarNode(Tag.NULL, "null", null, null, ScalarStyle.PLAIN);
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Long number && (field.type() == ScalarType.UINT64 || field.type() == ScalarType.FIXED64)) {
            return new ScalarNode(Tag.INT, Long.toUnsignedString(number), null, null, ScalarStyle.PLAIN);
        }
        if (value instanceof Float || value instanceof Double) {
            return number(((Number) value).toString());
        }
        return field.isDate()
                ? text(value.toString())
                : new ScalarNode(
                        value instanceof Boolean ? Tag.BOOL : Tag.INT, value.toString(), null, null, ScalarStyle.PLAIN);
    }

    /** YAML 1.1 takes {@code 1.0E10} for text, and {@code 1.0E+10} for a number. */
    private static Node number(String written) {
        int exponent = written.indexOf('E');
        boolean plus = exponent >= 0 && written.charAt(exponent + 1) != '-';
        String text = plus ? written.replace("E", "E+") : written;
        return new ScalarNode(Tag.FLOAT, text, null, null, ScalarStyle.PLAIN);
    }

    private static Node text(String text) {
        return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.PLAIN);
    }

    private static Node list(List<Node> nodes) {
        return new SequenceNode(Tag.SEQ, nodes, FlowStyle.BLOCK);
    }

    private static Node map(List<NodeTuple> entries) {
        return new MappingNode(Tag.MAP, entries, entries.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static NodeTuple entry(String key, Node value) {
        return new NodeTuple(text(key), value);
    }
}
