package dev.xproto.store.tosca;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** A map of a recipe, with its aliases and merges resolved; every key is text and occurs once. */
final class YamlMap {
    private final Map<String, Entry> entries;

    YamlMap(Map<String, Entry> entries) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A key with its value. */
    record Entry(Word key, Node value) {}

    Collection<Entry> entries() {
        return entries.values();
    }

    Optional<Entry> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }
}
