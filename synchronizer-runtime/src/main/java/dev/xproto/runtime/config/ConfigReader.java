package dev.xproto.runtime.config;

import dev.xproto.sync.spi.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
    private final Set<ConfigKey> wrong = new HashSet<>();
    private boolean isMapping;

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
     * @param wrong the keys whose values can't be taken
     */
    public record Result(Optional<Settings> settings, List<Finding> findings, Set<ConfigKey> wrong) {}

    /** Reads the file; a file that isn't there is a finding too. */
    public static Result read(Path file) {
        return read(file, null);
    }

    /**
     * Reads the file, and another one whose keys count instead of its.
     *
     * @param overrides null for none
     */
    public static Result read(Path file, @Nullable Path overrides) {
        ConfigReader main = new ConfigReader(file);
        YamlDocument.read(file, main.problems).ifPresent(main::root);
        List<Finding> findings = new ArrayList<>();
        if (overrides != null) {
            ConfigReader other = new ConfigReader(overrides);
            YamlDocument.read(overrides, other.problems).ifPresent(other::root);
            main.given.putAll(other.given);
            main.seen.addAll(other.seen);
            main.wrong.addAll(other.wrong);
            main.logging = other.seen.contains(ConfigKeys.LOGGING) ? other.logging : main.logging;
            findings.addAll(other.problems.sorted());
        }
        return main.result(findings);
    }

    private Result result(List<Finding> more) {
        if (isMapping && !seen.contains(ConfigKeys.NAME)) {
            problems.whole(
                    ConfigCode.MISSING_KEY, "`name` is missing", "add `name: ` and what the synchronizer is called");
        }
        List<Finding> findings = new ArrayList<>(problems.sorted());
        findings.addAll(more);
        if (findings.stream().anyMatch(Finding::error)) {
            return new Result(Optional.empty(), findings, Set.copyOf(wrong));
        }
        LoggingSettings finished = Optional.ofNullable(given.get(ConfigKeys.LOG_FILE))
                .map(path -> logging.alsoTo((Path) path.value()))
                .orElse(logging);
        return new Result(Optional.of(new Settings(file, given, finished)), findings, Set.of());
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
        isMapping = true;
        entries(mapping, "");
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
            given.put(key, new Settings.Given(value.get(), file, line, column));
            accept(key, place, node, value.get());
        } else {
            wrong.add(key);
        }
    }

    private void accept(ConfigKey key, Node place, Node node, Object value) {
        if (key.equals(ConfigKeys.LOGGING)) {
            logging = new LoggingReader(problems, folder).read(node);
        }
        if (value.toString().equals(key.defaultText())) {
            return; // asks for nothing
        }
        switch (key.standing()) {
            case HONOURED -> {}
            case NOTED ->
                problems.warning(ConfigCode.NO_EFFECT, place, "`" + key + "` has no effect: " + key.reason(), "");
            case REFUSED ->
                problems.error(
                        ConfigCode.REFUSED,
                        place,
                        "`" + key + "` can't be honoured: " + key.reason(),
                        "take the key out");
        }
    }
}
