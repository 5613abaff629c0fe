package dev.xproto.runtime.config;

import java.util.List;

/**
 * One key of the configuration. Everything that is said of keys, to readers or to the reader of files, comes from here.
 *
 * @param path its name; inside a section both names joined by a dot
 * @param type what it holds
 * @param choices the texts it may hold; empty for any
 * @param defaultText its value when it isn't given, as it would be written; empty when it has none
 * @param meaning in one sentence
 * @param standing what becomes of it
 * @param reason why it has no effect, or can't be given; empty when it is honoured
 * @param oldNames other names that are understood, with a note
 */
public record ConfigKey(
        String path,
        ConfigType type,
        List<String> choices,
        String defaultText,
        String meaning,
        Standing standing,
        String reason,
        List<String> oldNames) {
    /** Copies the lists. */
    public ConfigKey {
        choices = List.copyOf(choices);
        oldNames = List.copyOf(oldNames);
    }

    /** What becomes of a key. */
    public enum Standing {
        /** It does what its meaning says. */
        HONOURED,
        /** It is read and checked; it would matter to a feature that isn't in use, and a note says so. */
        NOTED,
        /** What it asks for can't be done, and nobody shall think that it was. */
        REFUSED
    }

    static ConfigKey honoured(String path, ConfigType type, String defaultText, String meaning, String... oldNames) {
        return new ConfigKey(path, type, List.of(), defaultText, meaning, Standing.HONOURED, "", List.of(oldNames));
    }

    static ConfigKey noted(
            String path, ConfigType type, String defaultText, String meaning, String reason, String... oldNames) {
        return new ConfigKey(path, type, List.of(), defaultText, meaning, Standing.NOTED, reason, List.of(oldNames));
    }

    static ConfigKey refused(
            String path, ConfigType type, String defaultText, String meaning, String reason, String... oldNames) {
        return new ConfigKey(path, type, List.of(), defaultText, meaning, Standing.REFUSED, reason, List.of(oldNames));
    }

    ConfigKey oneOf(String... values) {
        return new ConfigKey(path, type, List.of(values), defaultText, meaning, standing, reason, oldNames);
    }

    @Override
    public String toString() {
        return path;
    }
}
