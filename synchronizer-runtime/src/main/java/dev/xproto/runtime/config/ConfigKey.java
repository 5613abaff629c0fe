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
 * @param refused why it can't be given; empty when it is honoured
 * @param oldNames other names that are understood, with a note
 */
public record ConfigKey(
        String path,
        ConfigType type,
        List<String> choices,
        String defaultText,
        String meaning,
        String refused,
        List<String> oldNames) {
    /** Copies the lists. */
    public ConfigKey {
        choices = List.copyOf(choices);
        oldNames = List.copyOf(oldNames);
    }

    static ConfigKey honoured(String path, ConfigType type, String defaultText, String meaning, String... oldNames) {
        return new ConfigKey(path, type, List.of(), defaultText, meaning, "", List.of(oldNames));
    }

    static ConfigKey refused(
            String path, ConfigType type, String defaultText, String meaning, String reason, String... oldNames) {
        return new ConfigKey(path, type, List.of(), defaultText, meaning, reason, List.of(oldNames));
    }

    ConfigKey oneOf(String... values) {
        return new ConfigKey(path, type, List.of(values), defaultText, meaning, refused, oldNames);
    }

    /** Whether giving it has an effect. */
    public boolean isHonoured() {
        return refused.isEmpty();
    }

    @Override
    public String toString() {
        return path;
    }
}
