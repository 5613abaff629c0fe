package dev.xproto.runtime.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the part of Python's {@code dictConfig} that synchronizers' configurations use. Everything else is refused. */
final class LoggingReader {
    /** XOS' name for the logger that a synchronizer and its steps write to. */
    private static final String EVERYTHING = "multistructlog";

    private static final String CONSOLE = "logging.StreamHandler";
    private static final Set<String> FILES = Set.of("logging.FileHandler", "logging.handlers.RotatingFileHandler");
    private static final Map<String, String> LEVELS = Map.of(
            "CRITICAL", "ERROR", "ERROR", "ERROR", "WARNING", "WARN", "WARN", "WARN", "INFO", "INFO", "DEBUG", "DEBUG");

    private final Problems problems;
    private final Path folder;
    private final Map<String, LoggingSettings.Handler> handlers = new LinkedHashMap<>();
    private final Map<String, LoggingSettings.Destination> loggers = new LinkedHashMap<>();

    LoggingReader(Problems problems, Path folder) {
        this.problems = problems;
        this.folder = folder;
    }

    LoggingSettings read(Node node) {
        Map<String, Node> parts = mapping(node, "logging", Set.of("version", "handlers", "loggers", "root"));
        Node version = parts.get("version");
        if (version != null
                && !(version instanceof ScalarNode scalar && scalar.getValue().equals("1"))) {
            refuse(version, "`logging.version` is 1, not " + NodeValues.describe(version), "");
        }
        named(parts.get("handlers"), "logging.handlers").forEach(this::handler);
        named(parts.get("loggers"), "logging.loggers").forEach(this::logger);
        Node root = parts.get("root");
        if (root != null) {
            logger("", root);
        }
        return new LoggingSettings(handlers, loggers);
    }

    private void handler(String name, Node node) {
        String where = "logging.handlers." + name;
        Map<String, Node> parts = mapping(node, where, Set.of("class", "level", "filename", "maxBytes", "backupCount"));
        Node kind = parts.get("class");
        String type = kind == null ? "" : text(kind, where + ".class");
        if (type.equals(CONSOLE)) {
            handlers.put(name, new LoggingSettings.Handler(null, 0, 0, level(parts.get("level"), where, "DEBUG")));
        } else if (FILES.contains(type)) {
            handlers.put(name, file(parts, node, where));
        } else {
            refuse(
                    kind == null ? node : kind,
                    "`" + where + "` needs the class `" + CONSOLE + "` or `logging.handlers.RotatingFileHandler`",
                    "");
        }
    }

    private LoggingSettings.Handler file(Map<String, Node> parts, Node node, String where) {
        Node name = parts.get("filename");
        if (name == null) {
            refuse(node, "`" + where + "` needs a `filename`", "");
        }
        Path file = folder.resolve(name == null ? "log" : text(name, where + ".filename"));
        return new LoggingSettings.Handler(
                file.normalize(),
                number(parts.get("maxBytes"), where + ".maxBytes"),
                Math.toIntExact(number(parts.get("backupCount"), where + ".backupCount")),
                level(parts.get("level"), where, "DEBUG"));
    }

    private void logger(String given, Node node) {
        String where = given.isEmpty() ? "logging.root" : "logging.loggers." + given;
        Map<String, Node> parts = mapping(node, where, Set.of("handlers", "level", "propagate"));
        Node propagate = parts.get("propagate");
        boolean on = propagate == null
                || !(propagate instanceof ScalarNode scalar)
                || !List.of("false", "no", "off").contains(scalar.getValue().toLowerCase(java.util.Locale.ROOT));
        String name = given.equals(EVERYTHING) ? "" : given;
        loggers.put(
                name,
                new LoggingSettings.Destination(
                        handlerNames(parts.get("handlers"), where), level(parts.get("level"), where, "INFO"), on));
    }

    private List<String> handlerNames(@Nullable Node node, String where) {
        List<String> names = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                String name = text(item, where + ".handlers");
                if (handlers.containsKey(name)) {
                    names.add(name);
                } else {
                    refuse(item, "there is no handler `" + name + "`", nearest(name, handlers.keySet()));
                }
            }
        } else if (node != null) {
            refuse(node, "`" + where + ".handlers` holds a list, not " + NodeValues.describe(node), "");
        }
        return names;
    }

    private String level(@Nullable Node node, String where, String byDefault) {
        if (node == null) {
            return byDefault;
        }
        String text = text(node, where + ".level").toUpperCase(java.util.Locale.ROOT);
        String level = LEVELS.get(text);
        if (level == null) {
            refuse(node, "there is no level `" + text + "`", nearest(text, LEVELS.keySet()));
            return byDefault;
        }
        return level;
    }

    private long number(@Nullable Node node, String where) {
        if (node == null) {
            return 0;
        }
        try {
            if (node instanceof ScalarNode scalar) {
                return Math.min(Integer.MAX_VALUE, Long.parseUnsignedLong(scalar.getValue()));
            }
        } catch (NumberFormatException e) {
            // said below
        }
        refuse(node, "`" + where + "` holds a whole number, not " + NodeValues.describe(node), "");
        return 0;
    }

    private String text(Node node, String where) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        refuse(node, "`" + where + "` holds text, not " + NodeValues.describe(node), "");
        return "";
    }

    private Map<String, Node> named(@Nullable Node node, String where) {
        return node == null ? Map.of() : mapping(node, where, null);
    }

    private Map<String, Node> mapping(Node node, String where, @Nullable Set<String> known) {
        Map<String, Node> parts = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            refuse(node, "`" + where + "` holds a mapping, not " + NodeValues.describe(node), "");
            return parts;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = text(tuple.getKeyNode(), where);
            if (known != null && !known.contains(name)) {
                refuse(tuple.getKeyNode(), "`" + where + "` has no `" + name + "` here", nearest(name, known));
            } else {
                parts.put(name, tuple.getValueNode());
            }
        }
        return parts;
    }

    private static String nearest(String name, Set<String> known) {
        return NearestName.of(name, known)
                .map(found -> "did you mean `" + found + "`?")
                .orElse("");
    }

    private void refuse(Node node, String message, String help) {
        problems.error(ConfigCode.LOGGING, node, message, help);
    }
}
