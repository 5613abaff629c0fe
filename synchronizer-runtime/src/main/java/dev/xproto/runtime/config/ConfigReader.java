package dev.xproto.runtime.config;

import dev.xproto.sync.spi.Finding;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a configuration, strictly: what isn't known isn't let pass, and everything that is wrong is said at once. */
public final class ConfigReader {
    private final Path file;
    private final Path folder;
    private final Problems problems;
    private final Map<ConfigKey, Settings.Given> given = new LinkedHashMap<>();
    private final Set<ConfigKey> seen = new HashSet<>();
    private LoggingSettings logging = LoggingSettings.standard();

    private ConfigReader(Path file) {
        this.file = file;
        this.folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        this.problems = new Problems(file.toString());
    }

    /**
     * What came of reading.
     *
     * @param settings empty when any finding is an error
     * @param findings by place
     */
    public record Result(Optional<Settings> settings, List<Finding> findings) {}

    /** Reads the file; a file that isn't there is a finding too. */
    public static Result read(Path file) {
        return new ConfigReader(file).run();
    }

    private Result run() {
        YamlDocument.read(file, problems).ifPresent(this::root);
        List<Finding> findings = problems.sorted();
        if (findings.stream().anyMatch(Finding::error)) {
            return new Result(Optional.empty(), findings);
        }
        LoggingSettings finished = Optional.ofNullable(given.get(ConfigKeys.LOG_FILE))
                .map(path -> logging.alsoTo((Path) path.value()))
                .orElse(logging);
        return new Result(Optional.of(new Settings(file, given, finished)), findings);
    }

    private void root(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            problems.error(
                    ConfigCode.NOT_YAML, root, "a configuration is a mapping, not " + NodeValues.describe(root), "");
            return;
        }
        if (looksLikeSchema(mapping)) {
            problems.error(
                    ConfigCode.SCHEMA,
                    root,
                    "this describes which keys a configuration may have; it is none itself",
                    "name the synchronizer's own `config.yaml`");
            return;
        }
        entries(mapping, "");
        if (!seen.contains(ConfigKeys.NAME)) {
            problems.whole(
                    ConfigCode.MISSING_KEY, "`name` is missing", "add `name: ` and what the synchronizer is called");
        }
    }

    /** Such files describe a mapping by a key {@code map}; no configuration has it. */
    private static boolean looksLikeSchema(MappingNode mapping) {
        return mapping.getValue().stream()
                .anyMatch(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("map")
                        && tuple.getValueNode() instanceof MappingNode);
    }

    private void entries(MappingNode mapping, String section) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entry(section + key.getValue(), key, tuple.getValueNode());
            } else {
                problems.error(ConfigCode.UNKNOWN_KEY, tuple.getKeyNode(), "a key is text", "");
            }
        }
    }

    private void entry(String path, ScalarNode place, Node value) {
        Optional<ConfigKey> key = find(path, place);
        if (key.isPresent()) {
            take(key.get(), place, value);
        } else if (ConfigKeys.ALL.stream().anyMatch(known -> known.path().startsWith(path + "."))) {
            section(path, value);
        } else {
            unknown(path, place);
        }
    }

    private Optional<ConfigKey> find(String path, Node place) {
        for (ConfigKey key : ConfigKeys.ALL) {
            if (key.path().equals(path)) {
                return Optional.of(key);
            }
            if (key.oldNames().contains(path)) {
                problems.warning(
                        ConfigCode.OLD_NAME, place, "`" + path + "` is now `" + key + "`", "rename it when you can");
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private void section(String path, Node value) {
        if (value instanceof MappingNode mapping) {
            entries(mapping, path + ".");
        } else {
            problems.error(
                    ConfigCode.WRONG_VALUE,
                    value,
                    "`" + path + "` holds a mapping, not " + NodeValues.describe(value),
                    "");
        }
    }

    private void unknown(String path, Node place) {
        String section = path.substring(0, path.lastIndexOf('.') + 1);
        TreeSet<String> known = new TreeSet<>();
        for (ConfigKey key : ConfigKeys.ALL) {
            if (section.isEmpty()) {
                known.add(key.path().replaceFirst("\\..*", ""));
                known.addAll(key.oldNames());
            } else if (key.path().startsWith(section)) {
                known.add(key.path().substring(section.length()));
            }
        }
        problems.error(
                ConfigCode.UNKNOWN_KEY,
                place,
                "there is no key `" + path + "`",
                NearestName.of(path.substring(section.length()), known)
                        .map(name -> "did you mean `" + section + name + "`?")
                        .orElse("docs/configuration.md lists the keys that there are"));
    }

    private void take(ConfigKey key, Node place, Node node) {
        if (!seen.add(key)) {
            problems.error(ConfigCode.GIVEN_TWICE, place, "`" + key + "` is given twice", "keep one of them");
            return;
        }
        Optional<Object> value = new NodeValues(problems, folder).value(key, node);
        if (value.isPresent()) {
            int line = node.getStartMark().getLine() + 1;
            int column = node.getStartMark().getColumn() + 1;
            given.put(key, new Settings.Given(value.get(), line, column));
            accept(key, place, node, value.get());
        }
    }

    private void accept(ConfigKey key, Node place, Node node, Object value) {
        if (key.equals(ConfigKeys.LOGGING)) {
            logging = new LoggingReader(problems, folder).read(node);
        }
        boolean asksForNothing = value.toString().equals(key.defaultText());
        if (!key.isHonoured() && !asksForNothing) {
            problems.error(
                    ConfigCode.REFUSED, place, "`" + key + "` can't be honoured: " + key.refused(), "take the key out");
        }
    }
}
