package dev.xproto.runtime.config;

import dev.xproto.sync.spi.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A configuration that was read: what each key holds, given or by default. Immutable. */
public final class Settings {
    private final Path file;
    private final Map<ConfigKey, Given> given;
    private final LoggingSettings logging;

    Settings(Path file, Map<ConfigKey, Given> given, LoggingSettings logging) {
        this.file = file;
        this.given = Map.copyOf(given);
        this.logging = logging;
    }

    /**
     * A value, and where it stands.
     *
     * @param line from 1
     * @param column from 1
     */
    record Given(Object value, int line, int column) {}

    /** Where it was read from. */
    public Path file() {
        return file;
    }

    /** The folder of the file. */
    public Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** Whether the file has the key. */
    public boolean has(ConfigKey key) {
        return given.containsKey(key);
    }

    /** A text, given or by default; empty when there is neither. */
    public Optional<String> text(ConfigKey key) {
        Given value = given.get(key);
        if (value != null) {
            return Optional.of((String) value.value());
        }
        return key.defaultText().isEmpty() ? Optional.empty() : Optional.of(key.defaultText());
    }

    /** A path; empty when it isn't given. */
    public Optional<Path> path(ConfigKey key) {
        return Optional.ofNullable(given.get(key)).map(value -> (Path) value.value());
    }

    /** A flag, given or by default. */
    public boolean flag(ConfigKey key) {
        Given value = given.get(key);
        return value == null ? Boolean.parseBoolean(key.defaultText()) : (Boolean) value.value();
    }

    /** A number, given or by default. */
    public int count(ConfigKey key) {
        Given value = given.get(key);
        return value == null ? Integer.parseInt(key.defaultText()) : (Integer) value.value();
    }

    /** A list of texts; empty when it isn't given. */
    public List<String> texts(ConfigKey key) {
        Given value = given.get(key);
        if (value == null) {
            return List.of();
        }
        return ((List<?>) value.value()).stream().map(String.class::cast).toList();
    }

    /** What is logged, and where. */
    public LoggingSettings logging() {
        return logging;
    }

    /** An error about what the key holds; at the start of the file when the key isn't given. */
    public Finding error(ConfigKey key, ConfigCode code, String message, String help) {
        return finding(key, code, true, message, help);
    }

    /** A warning about what the key holds. */
    public Finding warning(ConfigKey key, ConfigCode code, String message, String help) {
        return finding(key, code, false, message, help);
    }

    private Finding finding(ConfigKey key, ConfigCode code, boolean error, String message, String help) {
        Given value = given.get(key);
        int line = value == null ? 0 : value.line();
        int column = value == null ? 0 : value.column();
        return new Finding(code.id(), error, file.toString(), line, column, message, help);
    }
}
