package dev.xproto.store.security;

import dev.xproto.sync.model.Row;
import java.util.List;
import java.util.Map;

/**
 * An object that is judged: as it is, or as it would be.
 *
 * @param row its values
 * @param many the far ends of those many-to-many links that are about to change
 */
public record Subject(Row row, Map<String, List<Integer>> many) {
    /** Copies the links. */
    public Subject {
        many = Map.copyOf(many);
    }

    /** An object as it is. */
    public static Subject of(Row row) {
        return new Subject(row, Map.of());
    }
}
