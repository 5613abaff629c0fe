package dev.xproto.sync.model;

import java.util.Set;

/**
 * How an object is saved.
 *
 * @param fields only these columns and many-to-many links are stored; empty means everything that changed
 * @param alwaysUpdateTimestamp whether {@code updated} moves although a synchronizer saves, which makes the object due
 *     for synchronizing again
 */
public record SaveOptions(Set<String> fields, boolean alwaysUpdateTimestamp) {
    /** Everything that changed, by the usual rules. */
    public static final SaveOptions DEFAULT = new SaveOptions(Set.of(), false);

    /** Copies the names. */
    public SaveOptions {
        fields = Set.copyOf(fields);
    }

    /** Only these. */
    public static SaveOptions only(String... fields) {
        return new SaveOptions(Set.of(fields), false);
    }

    /** The same, but the object becomes due for synchronizing whoever saves it. */
    public SaveOptions updatingTimestamp() {
        return new SaveOptions(fields, true);
    }
}
