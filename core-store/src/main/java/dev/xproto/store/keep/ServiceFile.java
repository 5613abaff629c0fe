package dev.xproto.store.keep;

/**
 * A file that a service sends along with its models: kept and given back, never run.
 *
 * @param kind what it is for
 * @param name without folders
 * @param content its text
 */
public record ServiceFile(Kind kind, String name, String content) {
    /** What files are for. */
    public enum Kind {
        /** Hand-written parts of models, for cores that run Python. */
        DECL,
        /** Parts of hand-written models, for cores that run Python. */
        ATTIC,
        /** What clients add to the models' objects. */
        CONVENIENCE,
        /** Changes of tables, for cores that run Python. */
        MIGRATION
    }
}
