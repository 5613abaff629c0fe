package dev.xproto.server.initial;

import dev.xproto.server.config.ConfigException;
import dev.xproto.store.catalog.Nearest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads entries of initial data, strictly and with all that is wrong at once. */
final class InitialDataReader {
    private static final int MOST_CHARACTERS = 10_000_000;
    private static final List<String> KEYS = List.of("model", "fields", "relations");
    private final String file;
    private final List<String> problems = new ArrayList<>();

    InitialDataReader(String file) {
        this.file = file;
    }

    List<InitialEntry> read(String text) {
        List<InitialEntry> entries = new ArrayList<>();
        Node root = compose(text);
        if (root instanceof SequenceNode list) {
            list.getValue().forEach(node -> entries.add(entry(node, true)));
        } else if (root != null) {
            problem(root, "a list of entries is expected, each with `model`, `fields` and `relations`");
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        return entries;
    }

    private Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true); // told below, with the others
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(MOST_CHARACTERS);
        try {
            return new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            String place = e.getProblemMark() == null
                    ? file
                    : place(e.getProblemMark().getLine(), e.getProblemMark().getColumn());
            throw new ConfigException(List.of(place + ": is no YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            throw new ConfigException(List.of(file + ": is no YAML: " + e.getMessage()));
        }
    }

    private String place(int line, int column) {
        return file + ":" + (line + 1) + ":" + (column + 1);
    }

    private String place(Node node) {
        return place(node.getStartMark().getLine(), node.getStartMark().getColumn());
    }

    private void problem(Node node, String what) {
        problems.add(place(node) + ": " + what);
    }

    private InitialEntry entry(Node node, boolean withRelations) {
        Map<String, Node> parts = mapping(node, "an entry");
        List<String> keys = withRelations ? KEYS : KEYS.subList(0, 2);
        for (Map.Entry<String, Node> part : parts.entrySet()) {
            if (!keys.contains(part.getKey())) {
                problem(part.getValue(), "there is no key `" + part.getKey() + "`" + Nearest.hint(part.getKey(), keys));
            }
        }
        String model = "";
        if (parts.get("model") instanceof ScalarNode name) {
            model = name.getValue();
        } else if (node instanceof MappingNode) {
            problem(node, "an entry needs a `model`, such as `core.Site`");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        Node written = parts.get("fields");
        if (written != null) {
            mapping(written, "`fields`").forEach((name, value) -> fields.put(name, value(value)));
        }
        Map<String, InitialEntry> relations = new LinkedHashMap<>();
        Node links = withRelations ? parts.get("relations") : null;
        if (links != null) {
            mapping(links, "`relations`").forEach((name, target) -> relations.put(name, entry(target, false)));
        }
        return new InitialEntry(model, fields, relations, place(node));
    }

    private Map<String, Node> mapping(Node node, String what) {
        Map<String, Node> parts = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(node, what + " has keys and values");
            return parts;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problem(tuple.getKeyNode(), "a key is a word");
            } else if (parts.put(key.getValue(), tuple.getValueNode()) != null) {
                problem(key, "`" + key.getValue() + "` is said twice");
            }
        }
        return parts;
    }

    private Object value(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problem(node, "a field has one value");
            return "";
        }
        String text = scalar.getValue();
        try {
            if (scalar.getTag().equals(Tag.INT)) {
                long number = Long.parseLong(text);
                return number == (int) number ? (Object) (int) number : number;
            }
            if (scalar.getTag().equals(Tag.FLOAT)) {
                return Double.parseDouble(text);
            }
        } catch (NumberFormatException e) {
            problem(node, "`" + text + "` is a number that isn't understood here; write it in decimal, or in quotes");
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return List.of("true", "yes", "on").contains(text.toLowerCase(java.util.Locale.ROOT));
        }
        if (scalar.getTag().equals(Tag.NULL)) {
            problem(node, "nothing is said; leave the field out");
        }
        return text;
    }
}
