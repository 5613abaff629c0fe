package dev.xproto.runtime.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is logged, and where.
 *
 * @param handlers by name
 * @param loggers by the name of the logger; the empty name is the root, which everything goes through
 */
public record LoggingSettings(Map<String, Handler> handlers, Map<String, Destination> loggers) {
    /** Copies the maps. */
    public LoggingSettings {
        handlers = Map.copyOf(handlers);
        loggers = Map.copyOf(loggers);
    }

    /** Everything from INFO on goes to the console. */
    public static LoggingSettings standard() {
        return new LoggingSettings(
                Map.of("console", new Handler(null, 0, 0, "DEBUG")),
                Map.of("", new Destination(List.of("console"), "INFO", true)));
    }

    /** The same, and every line goes to the file too. */
    LoggingSettings alsoTo(Path file) {
        Map<String, Handler> more = new java.util.LinkedHashMap<>(handlers);
        more.put("log_file", new Handler(file, 0, 0, "DEBUG"));
        Map<String, Destination> all = new java.util.LinkedHashMap<>(loggers);
        Destination root = all.getOrDefault("", new Destination(List.of(), "INFO", true));
        List<String> names = new java.util.ArrayList<>(root.handlers());
        names.add("log_file");
        all.put("", new Destination(names, root.level(), true));
        return new LoggingSettings(more, all);
    }

    /**
     * A place for log lines.
     *
     * @param file null for the console
     * @param maxBytes the size at which the file is put away and begun anew; 0 for never
     * @param backups how many of the old files are kept
     * @param level the least that it takes
     */
    public record Handler(@Nullable Path file, long maxBytes, int backups, String level) {}

    /**
     * What one logger does.
     *
     * @param handlers names of handlers
     * @param level the least that it lets through
     * @param propagate whether its lines go to the root's handlers too
     */
    public record Destination(List<String> handlers, String level, boolean propagate) {
        /** Copies the names. */
        public Destination {
            handlers = List.copyOf(handlers);
        }
    }
}
