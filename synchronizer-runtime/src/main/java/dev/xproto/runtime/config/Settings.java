package dev.xproto.runtime.config;

import dev.xproto.sync.spi.Finding;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
     * @param file where it stands
     * @param line from 1
     * @param column from 1
     */
    record Given(Object value, Path file, int line, int column) {}

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

    /** A number that has no default; empty when it isn't given. */
    public Optional<Integer> countIfGiven(ConfigKey key) {
        return Optional.ofNullable(given.get(key)).map(value -> (Integer) value.value());
    }

    /** Numbers by name; empty when they aren't given. */
    public Map<String, Integer> counts(ConfigKey key) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Given value = given.get(key);
        if (value != null) {
            ((Map<?, ?>) value.value()).forEach((name, number) -> counts.put((String) name, (Integer) number));
        }
        return counts;
    }

    /** Texts by name, in their order; empty when they aren't given. */
    public Map<String, String> namedTexts(ConfigKey key) {
        Map<String, String> texts = new LinkedHashMap<>();
        Given value = given.get(key);
        if (value != null) {
            ((Map<?, ?>) value.value()).forEach((name, text) -> texts.put((String) name, (String) text));
        }
        return texts;
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
        Path source = value == null ? file : value.file();
        return new Finding(code.id(), error, source.toString(), line, column, message, help);
    }
}
