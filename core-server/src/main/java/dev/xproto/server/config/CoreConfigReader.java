package dev.xproto.server.config;

import dev.xproto.store.catalog.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
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

/** Reads core.yaml: strictly, and with all that is wrong at once. */
public final class CoreConfigReader {
    private static final int MOST_CHARACTERS = 100_000;

    private final String file;
    private final Map<CoreKey, Value> values = new EnumMap<>(CoreKey.class);
    private final List<String> problems = new ArrayList<>();

    private CoreConfigReader(String file) {
        this.file = file;
    }

    /**
     * The settings of a file.
     *
     * @throws ConfigException there is no such file, or it is wrong
     */
    public static CoreSettings read(Path path) {
        String text;
        try {
            text = Files.readString(path);
        } catch (IOException e) {
            throw new ConfigException(List.of(path + ": can't be read; name a file with `--config`"));
        }
        return read(path.toString(), text);
    }

    /**
     * The settings of a text.
     *
     * @param name what to call it
     * @throws ConfigException it is wrong
     */
    public static CoreSettings read(String name, String text) {
        CoreConfigReader reader = new CoreConfigReader(name);
        reader.compose(text);
        return new SettingsReader(name, reader.values).read(reader.problems);
    }

    private void compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(MOST_CHARACTERS);
        Node root;
        try {
            root = new Yaml(options).compose(new java.io.StringReader(text));
        } catch (MarkedYAMLException e) {
            String place = e.getProblemMark() == null
                    ? file
                    : file + ":" + (e.getProblemMark().getLine() + 1) + ":"
                            + (e.getProblemMark().getColumn() + 1);
            throw new ConfigException(List.of(place + ": is no YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            throw new ConfigException(List.of(file + ": is no YAML: " + e.getMessage()));
        }
        if (root instanceof MappingNode mapping) {
            section("", mapping);
        } else if (root != null) {
            problems.add(place(root) + ": keys and values are expected here");
        }
    }

    private void section(String prefix, MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entry(prefix + key.getValue(), key, tuple.getValueNode());
            } else {
                problems.add(place(tuple.getKeyNode()) + ": a key is a word");
            }
        }
    }

    private void entry(String path, Node key, Node value) {
        CoreKey known = CoreKey.find(path).orElse(null);
        if (known != null) {
            if (!(value instanceof ScalarNode scalar)) {
                problems.add(place(value) + ": `" + path + "` takes one value");
            } else if (values.put(known, new Value(scalar.getValue(), place(value))) != null) {
                problems.add(place(key) + ": `" + path + "` is said twice");
            }
        } else if (!CoreKey.isSection(path)) {
            problems.add(place(key) + ": there is no key `" + path + "`" + Nearest.hint(path, CoreKey.paths()));
        } else if (value instanceof MappingNode inside) {
            section(path + ".", inside);
        } else {
            problems.add(place(value) + ": `" + path + "` has keys inside it");
        }
    }

    private String place(Node node) {
        return file + ":" + (node.getStartMark().getLine() + 1) + ":"
                + (node.getStartMark().getColumn() + 1);
    }
}
