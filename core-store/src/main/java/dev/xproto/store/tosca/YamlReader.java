package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads maps, lists and texts out of YAML nodes, and tells of those that are something else. */
final class YamlReader {
    private final Places places;
    private final Diagnostics out;

    /** What each map holds with its merges: worked out once, since merges of merges double with each level. */
    private final IdentityHashMap<MappingNode, Map<String, YamlMap.Entry>> resolved = new IdentityHashMap<>();

    private final Set<Node> merging = Collections.newSetFromMap(new IdentityHashMap<>());

    YamlReader(Places places, Diagnostics out) {
        this.places = places;
        this.out = out;
    }

    Places places() {
        return places;
    }

    /** The node as a map; reported and empty when it is none. */
    Optional<YamlMap> map(Node node, String what) {
        if (!(node instanceof MappingNode mapping)) {
            reportShape(node, what, "a map");
            return Optional.empty();
        }
        if (!node.getTag().equals(Tag.MAP)) {
            reportTag(node);
            return Optional.empty();
        }
        return Optional.of(new YamlMap(entries(mapping)));
    }

    /** The node as a list; reported and empty when it is none. */
    Optional<List<Node>> list(Node node, String what) {
        if (!(node instanceof SequenceNode sequence)) {
            reportShape(node, what, "a list");
            return Optional.empty();
        }
        if (!node.getTag().equals(Tag.SEQ)) {
            reportTag(node);
            return Optional.empty();
        }
        return Optional.of(sequence.getValue());
    }

    /** The node as a name, whatever YAML takes its characters for; reported and empty when it is none. */
    Optional<Word> word(Node node, String what) {
        if (node instanceof ScalarNode scalar && !node.getTag().equals(Tag.NULL)) {
            return Optional.of(new Word(scalar.getValue(), places.of(node)));
        }
        reportShape(node, what, "a name");
        return Optional.empty();
    }

    /** The node as a value; reported and empty when it is none. */
    Optional<RecipeValue> value(Node node, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            reportShape(node, what, "one value");
            return Optional.empty();
        }
        Optional<RecipeValue> value = Scalars.read(scalar);
        if (value.isEmpty()) {
            reportTag(node);
        }
        return value;
    }

    /** Whether nothing stands there. */
    static boolean isAbsent(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private Map<String, YamlMap.Entry> entries(MappingNode mapping) {
        Map<String, YamlMap.Entry> known = resolved.get(mapping);
        if (known != null) {
            return known;
        }
        if (!merging.add(mapping)) {
            out.report(Diagnostic.at(places.of(mapping), ToscaCode.SHAPE, "this map is merged into itself")
                    .help("remove the merge"));
            return Map.of();
        }
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
                word(tuple.getKeyNode(), "a key").ifPresent(key -> add(key, tuple.getValueNode(), entries));
            }
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
                merged(tuple.getValueNode()).forEach(source -> merge(source, entries));
            }
        }
        merging.remove(mapping);
        resolved.put(mapping, entries);
        return entries;
    }

    private void add(Word key, Node value, Map<String, YamlMap.Entry> into) {
        YamlMap.Entry earlier = into.putIfAbsent(key.text(), new YamlMap.Entry(key, value));
        if (earlier != null) {
            out.report(Diagnostic.at(
                            key.span(),
                            ToscaCode.DUPLICATE_KEY,
                            "`" + key + "` is given twice, first in line "
                                    + earlier.key().span().position().line())
                    .related(earlier.key().span(), "first here")
                    .help("remove one of the two, or give it another name"));
        }
    }

    private List<Node> merged(Node value) {
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }

    private void merge(Node source, Map<String, YamlMap.Entry> into) {
        if (source instanceof MappingNode mapping) {
            entries(mapping).forEach(into::putIfAbsent);
        } else {
            reportShape(source, "what is merged", "a map");
        }
    }

    private void reportShape(Node node, String what, String wanted) {
        out.report(
                Diagnostic.at(places.of(node), ToscaCode.SHAPE, what + " has to be " + wanted + ", not " + shape(node))
                        .help("write " + wanted + " here"));
    }

    private static String shape(Node node) {
        if (node instanceof MappingNode) {
            return "a map";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return isAbsent(node) ? "empty" : "a value";
    }

    private void reportTag(Node node) {
        out.report(Diagnostic.at(
                        places.of(node),
                        ToscaCode.TAG,
                        "recipes don't use values of the kind `" + node.getTag().getValue() + "`")
                .help("write text, a number, true or false, or a date"));
    }
}
