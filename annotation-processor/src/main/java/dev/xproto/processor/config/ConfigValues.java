package dev.xproto.processor.config;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Picks the few keys out of a configuration. About all others the runtime speaks, which knows them. */
final class ConfigValues {
    private final String file;
    private final Map<ConfigName, List<String>> given = new EnumMap<>(ConfigName.class);

    ConfigValues(String file) {
        this.file = file;
    }

    /** What the whole configuration says. */
    SynchronizerConfig read(MappingNode root) throws ConfigException {
        entries(root, "");
        return new SynchronizerConfig(file, given);
    }

    private void entries(MappingNode mapping, String section) throws ConfigException {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entry(section + key.getValue(), tuple.getValueNode());
            }
        }
    }

    private void entry(String path, Node value) throws ConfigException {
        for (ConfigName name : ConfigName.values()) {
            if (name.path().equals(path) || name.oldName().equals(path)) {
                given.put(name, name == ConfigName.REQUIRED_MODELS ? list(path, value) : List.of(text(path, value)));
                return;
            }
        }
        if (value instanceof MappingNode section && isSection(path)) {
            entries(section, path + ".");
        }
    }

    private static boolean isSection(String path) {
        for (ConfigName name : ConfigName.values()) {
            if (name.path().startsWith(path + ".")) {
                return true;
            }
        }
        return false;
    }

    private List<String> list(String path, Node value) throws ConfigException {
        if (!(value instanceof SequenceNode sequence)) {
            throw new ConfigException(place(file, value.getStartMark()), "`" + path + "` holds a list of texts");
        }
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            texts.add(text(path, item));
        }
        return texts;
    }

    private String text(String path, Node value) throws ConfigException {
        if (!(value instanceof ScalarNode scalar)) {
            throw new ConfigException(place(file, value.getStartMark()), "`" + path + "` holds one value, not several");
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return Boolean.toString(
                    List.of("true", "yes", "on").contains(scalar.getValue().toLowerCase(Locale.ROOT)));
        }
        return scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue();
    }

    /** File, line and column, as compilers write them. */
    static String place(String file, Mark mark) {
        return file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }
}
