package dev.xproto.store.tosca;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tells the object of a node from others: nodes of the same key mean the same object.
 *
 * @param model the node's model
 * @param values of its key columns, links as ids
 */
record NodeKey(String model, Map<String, @Nullable Object> values) {
    NodeKey {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Whether it leads to an object that the recipe is about to make, so that nothing stored can fit. */
    boolean isFresh(java.util.Set<String> links) {
        return values.entrySet().stream()
                .anyMatch(entry -> links.contains(entry.getKey()) && entry.getValue() instanceof Integer id && id < 0);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> text.append(text.isEmpty() ? "" : ", ")
                .append(name)
                .append(" = ")
                .append(value));
        return text.toString();
    }
}
