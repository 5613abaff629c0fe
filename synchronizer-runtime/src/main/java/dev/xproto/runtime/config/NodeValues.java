package dev.xproto.runtime.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns nodes into values of a key's type, or says why that can't be. */
final class NodeValues {
    private final Problems problems;
    private final Path folder;

    /** Relative paths start at the folder. */
    NodeValues(Problems problems, Path folder) {
        this.problems = problems;
        this.folder = folder;
    }

    /** Text, Boolean, Integer, list of texts, Path, or the node itself. */
    Optional<Object> value(ConfigKey key, Node node) {
        return switch (key.type()) {
            case TEXT -> text(key, node).map(text -> text);
            case PATH -> text(key, node).flatMap(text -> path(key, text, node));
            case FLAG -> flag(key, node);
            case COUNT -> count(key, node);
            case TEXTS -> texts(key, node);
            case COUNTS -> byName(key, node, "number", value -> count(key, value));
            case NAMED_TEXTS -> byName(key, node, "text", value -> plain(key, value));
            case MAPPINGS -> mappings(key, node);
            case SECTION, ANY -> Optional.of(node);
        };
    }

    private Optional<String> text(ConfigKey key, Node node) {
        if (!(node instanceof ScalarNode scalar) || !node.getTag().equals(Tag.STR)) {
            wrong(key, node, node instanceof ScalarNode ? "put it in quotes to make it text" : "");
            return Optional.empty();
        }
        String text = scalar.getValue();
        if (!key.choices().isEmpty() && !key.choices().contains(text)) {
            String all = "`" + String.join("` or `", key.choices()) + "`";
            problems.error(
                    ConfigCode.WRONG_VALUE,
                    node,
                    "`" + key + "` holds " + all + ", not `" + text + "`",
                    nearest(key, text));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String nearest(ConfigKey key, String text) {
        return NearestName.of(text, key.choices())
                .map(name -> "did you mean `" + name + "`?")
                .orElse("");
    }

    private Optional<Object> path(ConfigKey key, String text, Node node) {
        try {
            if (!text.isBlank()) {
                return Optional.of(folder.resolve(text).normalize());
            }
        } catch (InvalidPathException e) {
            // said below
        }
        wrong(key, node, "");
        return Optional.empty();
    }

    private Optional<Object> flag(ConfigKey key, Node node) {
        if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.BOOL)) {
            return Optional.of(
                    List.of("true", "yes", "on").contains(scalar.getValue().toLowerCase(java.util.Locale.ROOT)));
        }
        wrong(key, node, "");
        return Optional.empty();
    }

    private Optional<Object> count(ConfigKey key, Node node) {
        if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.INT)) {
            try {
                int number = Integer.parseInt(scalar.getValue());
                if (number >= 1) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // said below
            }
        }
        wrong(key, node, "");
        return Optional.empty();
    }

    private Optional<Object> texts(ConfigKey key, Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            wrong(key, node, "write each on a line of its own, after `- `");
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            text(key, item).ifPresent(texts::add);
        }
        return Optional.of(List.copyOf(texts));
    }

    private Optional<Object> byName(ConfigKey key, Node node, String what, Function<Node, Optional<Object>> read) {
        if (!(node instanceof MappingNode mapping)) {
            wrong(key, node, "write each name on a line of its own, as `name: " + what + "`");
            return Optional.empty();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Optional<String> name = text(key, tuple.getKeyNode());
            Optional<Object> value = read.apply(tuple.getValueNode());
            if (name.isPresent() && value.isPresent() && values.put(name.get(), value.get()) != null) {
                problems.error(
                        ConfigCode.GIVEN_TWICE,
                        tuple.getKeyNode(),
                        "`" + key + "." + name.get() + "` is given twice",
                        "keep one of them");
            }
        }
        return Optional.of(Collections.unmodifiableMap(values));
    }

    /** Numbers and truth values count as they are written: whoever gets the text reads it anew. */
    private Optional<Object> plain(ConfigKey key, Node node) {
        if (node instanceof ScalarNode scalar && !node.getTag().equals(Tag.NULL)) {
            return Optional.of(scalar.getValue());
        }
        wrong(key, node, "");
        return Optional.empty();
    }

    private Optional<Object> mappings(ConfigKey key, Node node) {
        boolean fits = node instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(MappingNode.class::isInstance);
        if (!fits) {
            wrong(key, node, "");
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private void wrong(ConfigKey key, Node node, String help) {
        problems.error(
                ConfigCode.WRONG_VALUE,
                node,
                "`" + key + "` holds " + key.type().words() + ", not " + describe(node),
                help);
    }

    /** What the node is, for people. */
    static String describe(Node node) {
        if (node instanceof ScalarNode scalar) {
            String shown =
                    scalar.getValue().length() > 40 ? scalar.getValue().substring(0, 40) + "…" : scalar.getValue();
            return node.getTag().equals(Tag.NULL) ? "nothing" : "`" + shown + "`";
        }
        return node instanceof SequenceNode ? "a list" : "a mapping";
    }
}
